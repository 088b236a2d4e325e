import type { Language } from '@/domain/shared/language';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { deliveryText } from '@/ui/text/delivery.text';

export const deals = ['again', 'give_up'] as const;
export type Deal = (typeof deals)[number];
type Props = Readonly<{
  language: Language;
  what: string;
  canTryAgain: boolean;
  action: (deal: Deal) => (form: FormData) => Promise<void>;
}>;

/** What becomes of one that failed; the buttons' names say which. */
export function DeliveryButtons({ language, what, canTryAgain, action }: Props) {
  const text = deliveryText[language];
  return (
    <div className="form-actions">
      {canTryAgain ? (
        <form action={action('again')}>
          <SubmitButton look="secondary" small aria-label={text.tryAgainOf(what)}>
            {text.tryAgain}
          </SubmitButton>
        </form>
      ) : null}
      <form action={action('give_up')}>
        <SubmitButton look="quiet" small aria-label={text.giveUpOf(what)}>
          {text.giveUp}
        </SubmitButton>
      </form>
    </div>
  );
}
