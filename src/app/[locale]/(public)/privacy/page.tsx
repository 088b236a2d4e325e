import type { Metadata } from 'next';
import { publicPage } from '@/server/trpc/public-page';
import { Prose } from '@/ui/kit/disclosure';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { TextSections } from '@/ui/layout/text-sections';
import { languageOf } from '@/ui/text/language-param';
import { privacyText } from '@/ui/text/privacy.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { title, lead } = privacyText[language];
  return pageMetadata({ language, path: '/privacy', title, description: lead });
}

export default async function PrivacyPage({ params }: Props) {
  publicPage();
  const language = await languageOf(params);
  const { title, lead, sections, authority } = privacyText[language];
  return (
    <Page width="text">
      <PageHeader title={title} lead={lead} />
      <Prose>
        <TextSections sections={sections} />
        <p>
          <a href="https://www.imy.se/">{authority}</a>
        </p>
      </Prose>
    </Page>
  );
}
