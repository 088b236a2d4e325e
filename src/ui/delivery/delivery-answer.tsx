import type { Language } from '@/domain/shared/language';
import { ErrorSummary } from '@/ui/kit/error-summary';
import { Notice } from '@/ui/kit/notice';
import { deliveryText } from '@/ui/text/delivery.text';
import { kitText } from '@/ui/text/kit.text';
import { refusalSentence } from '@/ui/text/refusal.text';

type Props = Readonly<{ language: Language; refused: string | null; done: string | null }>;

/** What became of the last press. */
export function DeliveryAnswer({ language, refused, done }: Props) {
  const text = deliveryText[language];
  if (refused) {
    const sentence = refused === 'not_found' ? text.gone : refusalSentence(language, { code: refused });
    return <ErrorSummary title={kitText[language].errorTitleOne} errors={[{ sentence }]} />;
  }
  if (done === null) return null;
  return <Notice kind="success" live="polite" title={done === 'again' ? text.againDone : text.givenUp} />;
}
