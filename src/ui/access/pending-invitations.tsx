import type { MembershipRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { Table } from '@/ui/kit/table';
import { accessText } from '@/ui/text/access.text';
import { formatDate } from '@/ui/text/format';

type Pending = Readonly<{
  id: string;
  email: string;
  roles: readonly MembershipRole[];
  expiresAt: Date;
  expired: boolean;
}>;
type Props = Readonly<{
  language: Language;
  invitations: readonly Pending[];
  /** A server action for the invitation with this id. */
  revoke: (id: string) => () => Promise<void>;
}>;

/** Invitations that nobody has answered. */
export function PendingInvitations({ language, invitations, revoke }: Props) {
  const text = accessText[language];
  if (invitations.length === 0) return <p>{text.pendingNone}</p>;
  return (
    <Table
      caption={text.pendingTable}
      hideCaption
      head={[text.inviteEmail, text.inviteRoles, text.valid, text.revoke]}
      rows={invitations.map(({ id, email, roles, expiresAt, expired }) => [
        email,
        roles.map((role) => text.roles[role]).join(', '),
        (expired ? text.expiredOn : text.validUntil)(formatDate(language, expiresAt)),
        expired ? (
          '–'
        ) : (
          <form key={id} action={revoke(id)}>
            <SubmitButton look="quiet" small aria-label={text.revokeOf(email)}>
              {text.revoke}
            </SubmitButton>
          </form>
        ),
      ])}
    />
  );
}
