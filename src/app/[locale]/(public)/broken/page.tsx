import type { Metadata } from 'next';
import { publicPage } from '@/server/trpc/public-page';
import { BrokenPage } from '@/ui/layout/broken-page';
import { languageOf } from '@/ui/text/language-param';
import { troubleText } from '@/ui/text/trouble.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  return { title: troubleText[language].errorTitle, robots: { index: false } };
}

/** What the front server sends instead of Next's own empty page, which shows nothing without scripts. */
export default async function BrokenNotice({ params }: Props) {
  publicPage();
  return <BrokenPage language={await languageOf(params)} />;
}
