import type { MembershipRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { Card } from '@/ui/kit/card';
import { Disclosure } from '@/ui/kit/disclosure';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { Tag, TagList } from '@/ui/kit/tag';
import { accessText } from '@/ui/text/access.text';
import { MemberRoles } from './role-choices';

export type ShownMember = Readonly<{
  id: string;
  name: string | null;
  email: string;
  roles: readonly MembershipRole[];
}>;
type Props = Readonly<{
  language: Language;
  member: ShownMember;
  isMe: boolean;
  /** The roles there are here; none when the reader may not change any. */
  roles: readonly MembershipRole[];
  /** Server actions; a refusal is shown at the top of the page, which also works without scripts. */
  change: (form: FormData) => Promise<void>;
  remove: (form: FormData) => Promise<void>;
}>;

/** One member, with what an owner may do about it, or with the way out for oneself. */
export function MemberCard({ language, member, isMe, roles, change, remove }: Props) {
  const text = accessText[language];
  const name = member.name ?? member.email;
  return (
    <Card level={2} title={isMe ? `${name} (${text.you})` : name} over={member.name ? member.email : text.noName}>
      <TagList label={text.inviteRoles}>
        {member.roles.map((role) => (
          <Tag key={role}>{text.roles[role]}</Tag>
        ))}
      </TagList>
      {roles.length > 0 ? (
        <Disclosure summary={text.changeRolesOf(name)}>
          <form className="form" action={change}>
            <MemberRoles
              language={language}
              id={member.id}
              label={text.rolesFor(name)}
              roles={roles}
              selected={member.roles}
            />
            <div className="form-actions">
              <SubmitButton look="secondary">{text.save}</SubmitButton>
            </div>
          </form>
        </Disclosure>
      ) : null}
      {isMe || roles.length > 0 ? (
        <Disclosure summary={isMe ? text.leave : text.removeOf(name)}>
          {isMe ? <p>{text.leaveText}</p> : null}
          <form className="form" action={remove}>
            <div className="form-actions">
              <SubmitButton look="danger">{isMe ? text.leave : text.remove}</SubmitButton>
            </div>
          </form>
        </Disclosure>
      ) : null}
    </Card>
  );
}
