import type { CentreRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { Card } from '@/ui/kit/card';
import { Disclosure } from '@/ui/kit/disclosure';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { Tag, TagList } from '@/ui/kit/tag';
import { accessText } from '@/ui/text/access.text';
import { CentreRoles } from './role-choices';

type Person = Readonly<{ id: string; name: string | null; email: string; centreRoles: readonly CentreRole[] }>;
type Props = Readonly<{ language: Language; person: Person; action: (form: FormData) => Promise<void> }>;

/** One person and their roles at the centre. */
export function PersonCard({ language, person, action }: Props) {
  const text = accessText[language];
  const name = person.name ?? person.email;
  return (
    <Card title={name} over={person.name ? person.email : text.noName}>
      {person.centreRoles.length > 0 ? (
        <TagList label={text.inviteRoles}>
          {person.centreRoles.map((role) => (
            <Tag key={role}>{text.centreRoles[role]}</Tag>
          ))}
        </TagList>
      ) : (
        <p>{text.noRoles}</p>
      )}
      <Disclosure summary={text.changeRolesOf(name)}>
        <form className="form" action={action}>
          <CentreRoles language={language} id={person.id} label={text.rolesFor(name)} selected={person.centreRoles} />
          <div className="form-actions">
            <SubmitButton look="secondary">{text.save}</SubmitButton>
          </div>
        </form>
      </Disclosure>
    </Card>
  );
}
