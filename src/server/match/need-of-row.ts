import type { Need } from '@/domain/match/match';
import type { ChallengeRow } from '../import/challenge-row';
import { monthsUntil } from './load-needs';

/** A challenge in a file, as the ranker knows it, without saving it. */
export const needOfRow = (row: ChallengeRow, now: Date): Need => ({
  id: row.externalId,
  track: row.track,
  place: null,
  startsInMonths: monthsUntil(row.startAt, now),
  themes: row.themes,
  skills: row.skills.map((skill) => ({ skill: skill.key, need: skill['need'] === 'must' ? 'must' : 'good' })),
  passages: (['sv', 'en'] as const)
    .map((language) => {
      const { title, summary, need, affected, today, wishedEffect, known } = row[language];
      return {
        language,
        title,
        body: [summary, need, affected, today, wishedEffect, known].filter(Boolean).join('\n'),
      };
    })
    .filter((passage) => `${passage.title}${passage.body}` !== ''),
});
