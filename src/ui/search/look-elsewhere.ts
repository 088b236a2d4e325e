import { pastStatuses } from '@/domain/challenge/challenge';
import type { Language } from '@/domain/shared/language';
import type { Elsewhere } from './found-elsewhere';
import { challengeRequest, solverRequest } from './list-request';
import { countFilters, searchQuery, type SearchState } from './search-address';

type Request = ReturnType<typeof challengeRequest> | ReturnType<typeof solverRequest>;
type Count = (request: Request) => Promise<Readonly<{ total: number; trouble: string | null }>>;
type Asked = Readonly<{
  language: Language;
  state: SearchState;
  now: Date;
  search: Readonly<{ challenges: Count; solvers: Count }>;
}>;

/** Where the same words find something when a list of challenges, or of solvers, is empty. */
export async function lookElsewhere(from: 'challenges' | 'solvers', asked: Asked): Promise<Elsewhere> {
  const { language, state, now } = asked;
  if (state.text === '') return [];
  const bare: SearchState = { text: state.text, filters: {}, withinDays: null, sort: null, page: 1 };
  const gone: SearchState = { ...bare, filters: { status: pastStatuses } };
  const places = {
    challenges: [
      ...(countFilters(state) > 0 ? [{ where: 'open' as const, state: bare }] : []),
      { where: 'past' as const, state: gone },
      { where: 'solvers' as const, state: bare },
    ],
    solvers: [
      { where: 'challenges' as const, state: bare },
      { where: 'past' as const, state: gone },
    ],
  }[from];
  const counted = await Promise.all(
    places.map(async ({ where, state: there }) => {
      const request = { language, state: there, now };
      const { total, trouble } =
        where === 'solvers'
          ? await asked.search.solvers({ ...solverRequest(request), limit: 1 })
          : await asked.search.challenges({ ...challengeRequest(request), limit: 1 });
      return { where, count: trouble === null ? total : 0, query: searchQuery(there) };
    }),
  );
  return counted.filter(({ count }) => count > 0);
}
