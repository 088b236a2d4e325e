import type { Metadata } from 'next';
import { publicApi } from '@/server/trpc/caller';
import { site } from '@/server/trpc/site';
import { publicPage } from '@/server/trpc/public-page';
import { SiteData } from '@/ui/layout/linked-data';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { DemoPeople } from '@/ui/start/demo-people';
import { StartDoors } from '@/ui/start/start-doors';
import { StartHero } from '@/ui/start/start-hero';
import { StartHow } from '@/ui/start/start-how';
import { StartLatest } from '@/ui/start/start-latest';
import { StartThemes } from '@/ui/start/start-themes';
import { layoutText } from '@/ui/text/layout.text';
import { languageOf } from '@/ui/text/language-param';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata({ language: await languageOf(params), path: '' });
}

export default async function StartPage({ params }: Props) {
  publicPage();
  const language = await languageOf(params);
  const api = publicApi();
  const { city, demo, publicUrl } = site();
  const [{ total, items }, themes, people] = await Promise.all([
    api.challenge.list({ statuses: ['open'], take: 6 }),
    api.taxonomy.themes(),
    demo ? api.access.demoPeople() : [],
  ]);
  return (
    <>
      <SiteData {...{ city, publicUrl, language }} description={layoutText[language].description(city)} />
      <StartHero language={language} city={city} />
      <div className="start-page">
        <StartDoors language={language} />
        {people.length > 0 ? <DemoPeople language={language} people={people} /> : null}
        <StartLatest language={language} total={total} challenges={items} />
        <StartThemes language={language} themes={themes} />
        <StartHow language={language} />
      </div>
    </>
  );
}
