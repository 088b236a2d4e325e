import type { MembershipRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { Card, CardList } from '@/ui/kit/card';
import { SubmitButton } from '@/ui/kit/form/submit-button';
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
  revoke: (id: string) => (form: FormData) => Promise<void>;
}>;

/** Invitations that nobody has answered. */
export function PendingInvitations({ language, invitations, revoke }: Props) {
  const text = accessText[language];
  if (invitations.length === 0) return <p>{text.pendingNone}</p>;
  return (
    <CardList columns={2} label={text.pendingList}>
      {invitations.map(({ id, email, roles, expiresAt, expired }) => (
        <Card
          key={id}
          title={email}
          over={roles.map((role) => text.roles[role]).join(', ')}
          meta={(expired ? text.expiredOn : text.validUntil)(formatDate(language, expiresAt))}
        >
          {expired ? null : (
            <form action={revoke(id)}>
              <SubmitButton look="quiet" small aria-label={text.revokeOf(email)}>
                {text.revoke}
              </SubmitButton>
            </form>
          )}
        </Card>
      ))}
    </CardList>
  );
}
