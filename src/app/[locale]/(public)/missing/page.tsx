import type { Metadata } from 'next';
import { publicPage } from '@/server/trpc/public-page';
import { MissingPage } from '@/ui/layout/missing-page';
import { languageOf } from '@/ui/text/language-param';
import { troubleText } from '@/ui/text/trouble.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  return { title: troubleText[language].missingTitle, robots: { index: false } };
}

/** What the front server sends instead of Next's own empty page, which shows nothing without scripts. */
export default async function MissingNotice({ params }: Props) {
  publicPage();
  return <MissingPage language={await languageOf(params)} />;
}
