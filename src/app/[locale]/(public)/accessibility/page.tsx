import type { Metadata } from 'next';
import { site } from '@/server/trpc/site';
import { publicPage } from '@/server/trpc/public-page';
import { ReportForm } from '@/ui/accessibility/report-form';
import { Prose } from '@/ui/kit/disclosure';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { Table } from '@/ui/kit/table';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { accessibilityText } from '@/ui/text/accessibility.text';
import { languageOf } from '@/ui/text/language-param';
import { reportProblem } from './report-action';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { title, lead } = accessibilityText[language];
  return pageMetadata({ language, path: '/accessibility', title, description: lead(site().city) });
}

export default async function AccessibilityPage({ params }: Props) {
  publicPage();
  const language = await languageOf(params);
  const text = accessibilityText[language];
  return (
    <Page width="text">
      <PageHeader title={text.title} lead={text.lead(site().city)} />
      <Prose>
        <p>{text.intro}</p>
        <h2>{text.statusTitle}</h2>
        <p>{text.status}</p>
        <h2>{text.faultsTitle}</h2>
        <Table
          stack
          caption={text.faultsTitle}
          hideCaption
          head={[text.faultWhat, text.faultWho, text.faultPlan]}
          rows={text.faults.map(({ what, who, plan }) => [what, who, plan])}
        />
        <h2>{text.testedTitle}</h2>
        <ul>
          {text.tested.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{text.assessed}</p>
        <h2 id="report">{text.reportTitle}</h2>
        <p>{text.reportLead}</p>
        <ReportForm language={language} action={reportProblem.bind(null, language)} />
        <h2>{text.authorityTitle}</h2>
        <p>
          {text.authority} <a href="https://www.digg.se/tdosanmalan">{text.authorityLink}</a>.
        </p>
      </Prose>
    </Page>
  );
}
