import type { Language } from '@/domain/shared/language';
import { searchText } from '../text/search.text';

/** Where else the words of a question that found nothing find something: how many, and the address of that list. */
export type Elsewhere = readonly Readonly<{
  where: 'open' | 'past' | 'solvers' | 'challenges';
  count: number;
  query: string;
}>[];

const listOf = { open: 'challenges', past: 'challenges', challenges: 'challenges', solvers: 'solvers' } as const;

/** Ways on from an empty list; nothing when there is none. */
export function FoundElsewhere({ language, elsewhere }: Readonly<{ language: Language; elsewhere: Elsewhere }>) {
  const text = searchText[language];
  const words = { open: text.inOpen, past: text.inPast, solvers: text.inSolvers, challenges: text.inChallenges };
  if (elsewhere.length === 0) return null;
  return (
    <>
      <p>{text.elsewhere}</p>
      <ul>
        {elsewhere.map(({ where, count, query }) => (
          <li key={where}>
            <a href={`/${language}/${listOf[where]}/search?${query}`}>{words[where](count)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
