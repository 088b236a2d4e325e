import type { Language } from '@/domain/shared/language';
import type { ChallengeCard } from '@/server/match/match-cards';
import { InSwedish } from '@/ui/kit/in-language';
import { budgetWords } from '../challenge/budget-words';
import { formatDate } from '../text/format';
import { matchText } from '../text/match.text';

type Props = Readonly<{ language: Language; challenge: ChallengeCard }>;

/** The small facts over a challenge's title: who asks, until when, and for how much where that is set. */
export function ChallengeOver({ language, challenge }: Props) {
  const text = matchText[language];
  const { unit, deadlineAt } = challenge;
  const budget = budgetWords(language, challenge);
  return (
    <span className="match-over">
      <span>
        <InSwedish language={language}>{unit}</InSwedish>
      </span>
      {deadlineAt ? <span>{text.respondBy(formatDate(language, deadlineAt))}</span> : null}
      {budget ? <span>{text.budget(budget)}</span> : null}
    </span>
  );
}
