import type { Language } from '@/domain/shared/language';
import type { ChallengeTexts } from '@/domain/challenge/texts';
import type { ChallengePage } from '@/server/challenge/challenge.queries';

/** The texts in the reader's language; Swedish where there is no translation, and `lang` says so to screen readers. */
export type ShownTexts = Readonly<{
  texts: ChallengeTexts;
  language: Language;
  isTranslation: boolean;
  onlySwedish: boolean;
}>;

/** What to show to a reader of this language. */
export function textsIn({ texts }: Pick<ChallengePage, 'texts'>, language: Language): ShownTexts {
  const isTranslated = texts.en.title !== '';
  const shown = language === 'en' && isTranslated ? 'en' : 'sv';
  return {
    texts: texts[shown],
    language: shown,
    isTranslation: shown === 'en',
    onlySwedish: language === 'en' && !isTranslated,
  };
}

/** A pair of texts in the reader's language, Swedish where the other is empty. */
export const either = (pair: Readonly<{ sv: string; en: string | null }>, language: Language): string =>
  (language === 'en' && pair.en) || pair.sv;
