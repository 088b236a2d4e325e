import type { Metadata } from 'next';
import { publicPage } from '@/server/trpc/public-page';
import { ForbiddenPage } from '@/ui/layout/forbidden-page';
import { languageOf } from '@/ui/text/language-param';
import { troubleText } from '@/ui/text/trouble.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  return { title: troubleText[language].forbiddenTitle, robots: { index: false } };
}

/** What the front server sends, under status 403, when a page may not be seen by whoever asks. */
export default async function ForbiddenNotice({ params }: Props) {
  publicPage();
  return <ForbiddenPage language={await languageOf(params)} />;
}
