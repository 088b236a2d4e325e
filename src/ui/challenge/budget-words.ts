import type { Budget } from '@/domain/challenge/budget';
import type { Language } from '@/domain/shared/language';
import { challengePageText } from '../text/challenge-page.text';
import { formatNumber } from '../text/format';

/** "100 000–300 000 kronor", "Högst 50 000 kronor", or null when nothing is set. */
export function budgetWords(language: Language, { budgetFrom, budgetTo }: Budget): string | null {
  const text = challengePageText[language];
  const [from, to] = [budgetFrom, budgetTo].map((sum) => (sum === null ? null : formatNumber(language, sum)));
  if (from && to) return text.budgetRange(from, to);
  return from ? text.budgetFrom(from) : to ? text.budgetTo(to) : null;
}
