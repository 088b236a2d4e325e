import type { Language } from '@/domain/shared/language';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { Notice } from '@/ui/kit/notice';
import { accessText } from '@/ui/text/access.text';
import { accountText } from '@/ui/text/account.text';
import { formatDate } from '@/ui/text/format';

type Waiting = Readonly<{ id: string; expiresAt: Date; organisation: Readonly<{ name: string }> }>;
type Props = Readonly<{
  language: Language;
  invitations: readonly Waiting[];
  /** A server action for the invitation with this id. */
  accept: (id: string) => (form: FormData) => Promise<void>;
}>;

/** Invitations to one's own address that can still be accepted. */
export function WaitingInvitations({ language, invitations, accept }: Props) {
  if (invitations.length === 0) return null;
  return (
    <div className="grid gap-4 mb-8">
      {invitations.map(({ id, expiresAt, organisation }) => (
        <Notice key={id} title={accessText[language].invitationTitle(organisation.name)}>
          <p>{accessText[language].validUntil(formatDate(language, expiresAt))}</p>
          <form action={accept(id)}>
            <SubmitButton>{accountText[language].accept(organisation.name)}</SubmitButton>
          </form>
        </Notice>
      ))}
    </div>
  );
}
