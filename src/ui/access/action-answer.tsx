import type { Language } from '@/domain/shared/language';
import { ErrorSummary } from '@/ui/kit/error-summary';
import { Notice } from '@/ui/kit/notice';
import { accessText } from '@/ui/text/access.text';
import { kitText } from '@/ui/text/kit.text';
import { refusalSentence } from '@/ui/text/refusal.text';

type Props = Readonly<{ language: Language; refused: string | null; saved: boolean }>;

/** What became of the last press, at the top of the page it leads back to. */
export function ActionAnswer({ language, refused, saved }: Props) {
  if (refused)
    return (
      <ErrorSummary
        title={kitText[language].errorTitleOne}
        errors={[{ sentence: refusalSentence(language, { code: refused }) }]}
      />
    );
  return saved ? <Notice kind="success" live="polite" title={accessText[language].saved} /> : null;
}
