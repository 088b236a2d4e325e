import type { MembershipRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { Card } from '@/ui/kit/card';
import { Disclosure } from '@/ui/kit/disclosure';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, initialState } from '@/ui/kit/form-state';
import { Tag, TagList } from '@/ui/kit/tag';
import { accessText } from '@/ui/text/access.text';
import { MemberRoleField } from './role-field';

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
  change: FormAction;
  remove: FormAction;
}>;

/** One member, with what an owner may do about it, or with the way out for oneself. */
export function MemberCard({ language, member, isMe, roles, change, remove }: Props) {
  const text = accessText[language];
  const name = member.name ?? member.email;
  const form = (what: string) => ({ id: `${what}-${member.id}`, idPrefix: `${what}-${member.id}-`, language });
  return (
    <Card level={2} title={isMe ? `${name} (${text.you})` : name} over={member.name ? member.email : text.noName}>
      <TagList label={text.inviteRoles}>
        {member.roles.map((role) => (
          <Tag key={role}>{text.roles[role]}</Tag>
        ))}
      </TagList>
      {roles.length > 0 ? (
        <Disclosure summary={text.changeRolesOf(name)}>
          <FormWithState
            {...form('roles')}
            action={change}
            initial={initialState({ roles: member.roles })}
            okTitle={text.saved}
          >
            <MemberRoleField language={language} label={text.rolesFor(name)} roles={roles} />
            <div className="form-actions">
              <SubmitButton look="secondary">{text.save}</SubmitButton>
            </div>
          </FormWithState>
        </Disclosure>
      ) : null}
      {isMe || roles.length > 0 ? (
        <Disclosure summary={isMe ? text.leave : text.removeOf(name)}>
          {isMe ? <p>{text.leaveText}</p> : null}
          <FormWithState {...form('remove')} action={remove} initial={initialState()}>
            <div className="form-actions">
              <SubmitButton look="danger">{isMe ? text.leave : text.remove}</SubmitButton>
            </div>
          </FormWithState>
        </Disclosure>
      ) : null}
    </Card>
  );
}
