import type { Language } from '@/domain/shared/language';
import type { SkillOption } from './skill-values';

type Answer = Readonly<{ result?: Readonly<{ data: readonly SkillOption[] }> }>;

async function read(pending: Promise<Response>): Promise<readonly SkillOption[]> {
  const answer = await pending;
  const { result } = (await answer.json()) as Answer;
  if (!result) throw new Error(`the taxonomy answered ${answer.status}`);
  return result.data;
}

/** Asks the API from the browser for skills whose names are like the query. Throws when it cannot be reached. */
export const findSkills = (query: string, language: Language, signal: AbortSignal): Promise<readonly SkillOption[]> => {
  const input = encodeURIComponent(JSON.stringify({ query: query.slice(0, 100), language }));
  return read(fetch(`/api/trpc/taxonomy.searchSkills?input=${input}`, { signal }));
};

/** Asks the API from the browser for skills that a text speaks of. Throws when it cannot be reached. */
export const suggestSkills = (text: string, language: Language): Promise<readonly SkillOption[]> =>
  read(
    fetch('/api/trpc/taxonomy.suggestSkills', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, language }),
    }),
  );
