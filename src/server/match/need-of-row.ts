import type { Need } from '@/domain/match/match';
import { languages } from '@/domain/shared/language';
import type { ChallengeRow } from '../import/challenge-row';
import { monthsUntil, passagesOf } from './load-needs';

/** A challenge in a file, as the ranker knows it, without saving it. */
export const needOfRow = (row: ChallengeRow, now: Date): Need => ({
  id: row.externalId,
  track: row.track,
  place: null,
  startsInMonths: monthsUntil(row.startAt, now),
  themes: row.themes,
  skills: row.skills.map((skill) => ({ skill: skill.key, need: skill['need'] === 'must' ? 'must' : 'good' })),
  passages: passagesOf(languages.map((language) => ({ language, ...row[language] }))),
  facts: { budgetFrom: row.budgetFrom ?? null, budgetTo: row.budgetTo ?? null },
});
