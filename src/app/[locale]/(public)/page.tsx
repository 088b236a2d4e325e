import type { Metadata } from 'next';
import { publicApi } from '@/server/trpc/caller';
import { site } from '@/server/trpc/site';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { StartDoors } from '@/ui/start/start-doors';
import { StartHero } from '@/ui/start/start-hero';
import { StartHow } from '@/ui/start/start-how';
import { StartLatest } from '@/ui/start/start-latest';
import { languageOf } from '@/ui/text/language-param';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

// Made at the first visit and kept: the build needs no database.
export const generateStaticParams = () => [];
export const revalidate = 30;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata({ language: await languageOf(params), path: '' });
}

export default async function StartPage({ params }: Props) {
  const language = await languageOf(params);
  const { total, items } = await publicApi().challenge.list({ statuses: ['open'], take: 6 });
  return (
    <>
      <StartHero language={language} city={site().city} />
      <div className="start-page">
        <StartDoors language={language} />
        <StartLatest language={language} total={total} challenges={items} />
        <StartHow language={language} />
      </div>
    </>
  );
}
