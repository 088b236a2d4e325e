import type { Metadata } from 'next';
import { publicPage } from '@/server/trpc/public-page';
import { ButtonLink } from '@/ui/kit/button';
import { Prose } from '@/ui/kit/disclosure';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { pageMetadata } from '@/ui/layout/page-metadata';
import { BeforeProposing } from '@/ui/proposal/before-proposing';
import { languageOf } from '@/ui/text/language-param';
import { proposalPageText } from '@/ui/text/proposal-page.text';

type Props = Readonly<{ params: Promise<{ locale: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const text = proposalPageText[language];
  return pageMetadata({ language, path: '/proposals/new', title: text.newTitle, description: text.newLead });
}

/** Explains how a proposal travels; writing one is personal, so it leads to sign-in and from there to the form. */
export default async function ProposePage({ params }: Props) {
  publicPage();
  const language = await languageOf(params);
  const text = proposalPageText[language];
  return (
    <Page width="text">
      <PageHeader title={text.newTitle} lead={text.newLead}>
        <ButtonLink href={`/${language}/my/proposals/new`}>{text.startButton}</ButtonLink>
      </PageHeader>
      <p className="text-muted">{text.startHint}</p>
      <section className="grid gap-4 mt-8">
        <h2>{text.howTitle}</h2>
        <Prose>
          <ol>
            {text.howSteps.map((step) => (
              <li key={step.title}>
                <strong>{step.title}.</strong> {step.text}
              </li>
            ))}
          </ol>
        </Prose>
      </section>
      <section className="grid gap-4 mt-8">
        <h2>{text.openTitle}</h2>
        <BeforeProposing language={language} />
      </section>
      <p className="mt-8">
        <a href={`/${language}/challenges`}>{text.challengesInstead}</a>
      </p>
    </Page>
  );
}
