import type { Metadata } from 'next';
import { publicPage } from '@/server/trpc/public-page';
import { BusyPage } from '@/ui/layout/busy-page';
import { languageOf } from '@/ui/text/language-param';
import { troubleText } from '@/ui/text/trouble.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  return { title: troubleText[language].busyTitle, robots: { index: false } };
}

/** What the front server sends, under status 429, when one address asks for too many pages that cost much. */
export default async function BusyNotice({ params }: Props) {
  publicPage();
  return <BusyPage language={await languageOf(params)} />;
}
