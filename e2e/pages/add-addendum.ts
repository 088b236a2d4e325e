import type { Page } from '@playwright/test';
import type { Language } from '../support/language';

type Addendum = Readonly<{
  slug: string;
  texts: Readonly<Record<Language, string>>;
  /** A later last day to respond. */
  deadlineOn?: string;
}>;

/** What the unit's own page does when the button is pressed, straight to the API from the author's browser. */
export const addAddendum = (page: Page, given: Addendum) =>
  page.evaluate(async ({ slug, texts, deadlineOn }) => {
    const ask = async (path: string, input: unknown) => {
      const answer = await fetch(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
      return ((await answer.json()) as { result: { data: { id: string; version: number } } }).result.data;
    };
    const { id } = await ask('challenge.bySlug', { slug });
    const { version } = await ask('challenge.byId', { id });
    const answer = await fetch('/api/trpc/challenge.addAddendum', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, version, ...texts, deadlineOn }),
    });
    return answer.status;
  }, given);
