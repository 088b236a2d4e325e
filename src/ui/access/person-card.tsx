import { type CentreRole, centreRoles } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { Card } from '@/ui/kit/card';
import { Disclosure } from '@/ui/kit/disclosure';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, initialState } from '@/ui/kit/form-state';
import { Tag, TagList } from '@/ui/kit/tag';
import { accessText } from '@/ui/text/access.text';
import { CentreRoleField } from './role-field';

type Person = Readonly<{ id: string; name: string | null; email: string; centreRoles: readonly CentreRole[] }>;
type Props = Readonly<{ language: Language; person: Person; action: FormAction }>;

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
        <FormWithState
          id={`centre-roles-${person.id}`}
          idPrefix={`${person.id}-`}
          language={language}
          action={action}
          initial={initialState({ roles: person.centreRoles })}
          okTitle={text.saved}
        >
          <CentreRoleField language={language} label={text.rolesFor(name)} roles={centreRoles} />
          <div className="form-actions">
            <SubmitButton look="secondary">{text.save}</SubmitButton>
          </div>
        </FormWithState>
      </Disclosure>
    </Card>
  );
}
