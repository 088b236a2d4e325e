import type { Language } from '@/domain/shared/language';
import type { SkillOption } from './skill-values';

const api = async () => (await import('../api/browser-api')).browserApi.taxonomy;

/** Asks the API from the browser for skills whose names are like the query. Throws when it cannot be reached. */
export const findSkills = async (
  query: string,
  language: Language,
  signal: AbortSignal,
): Promise<readonly SkillOption[]> =>
  (await api()).searchSkills.query({ query: query.slice(0, 100), language }, { signal });

/** Asks the API from the browser for skills that a text speaks of. Throws when it cannot be reached. */
export const suggestSkills = async (text: string, language: Language): Promise<readonly SkillOption[]> =>
  (await api()).suggestSkills.mutate({ text, language });
