import type { Metadata } from 'next';
import { site } from '@/server/trpc/site';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { StartDoors } from '@/ui/start/start-doors';
import { StartHero } from '@/ui/start/start-hero';
import { StartHow } from '@/ui/start/start-how';
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
  return (
    <>
      <StartHero language={language} city={site().city} />
      <div className="start-page">
        <StartDoors language={language} />
        <StartHow language={language} />
      </div>
    </>
  );
}
