import type { Metadata } from 'next';
import { site } from '@/server/trpc/site';
import { publicPage } from '@/server/trpc/public-page';
import { ButtonLink } from '@/ui/kit/button';
import { Prose } from '@/ui/kit/disclosure';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { TextSections } from '@/ui/layout/text-sections';
import { aboutText } from '@/ui/text/about.text';
import { languageOf } from '@/ui/text/language-param';
import { layoutText } from '@/ui/text/layout.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { title, lead } = aboutText[language];
  return pageMetadata({ language, path: '/about', title, description: lead(site().city) });
}

export default async function AboutPage({ params }: Props) {
  publicPage();
  const language = await languageOf(params);
  const { title, lead, sections } = aboutText[language];
  return (
    <Page width="text">
      <PageHeader title={title} lead={lead(site().city)} />
      <Prose>
        <TextSections sections={sections} />
        <p>
          <ButtonLink look="secondary" href={`/${language}/matching`}>
            {layoutText[language].matching}
          </ButtonLink>
        </p>
      </Prose>
    </Page>
  );
}
