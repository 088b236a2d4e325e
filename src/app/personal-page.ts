import { requireSignIn } from '@/server/trpc/require-sign-in';
import { firstOf } from '@/ui/access/first-of';
import { languageOf } from '@/ui/text/language-param';

export type Query = Readonly<Record<string, string | string[] | undefined>>;
/** What Next gives a page: the words of its address, and what is asked behind them. */
export type PageProps<Words extends object = object> = Readonly<{
  params: Promise<{ locale: string } & Words>;
  searchParams: Promise<Query>;
}>;

/**
 * What every personal page begins with: its language, who asks, the words of its address and what is asked. `at` is the
 * page under its language ("/my/responses/[id]"); `here` is that with the words in it. Who is not signed in is sent to do
 * so and comes back here, with the one word of the query that is `kept`. What they may see is asked by the page itself.
 */
export async function personalPage<Words extends object>(
  { params, searchParams }: PageProps<Words>,
  at: string,
  kept?: string,
) {
  const language = await languageOf(params);
  const words = await params;
  const query = await searchParams;
  const named = words as Readonly<Record<string, string>>;
  const here = `/${language}${at.replaceAll(/\[(\w+)\]/g, (_, name: string) => named[name] ?? '')}`;
  const value = kept && firstOf(query[kept]);
  const actor = await requireSignIn(
    language,
    kept && value ? `${here}?${new URLSearchParams({ [kept]: value }).toString()}` : here,
  );
  return { ...words, language, here, query, actor, userId: actor.userId };
}
