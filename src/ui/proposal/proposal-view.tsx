import type { ReactNode } from 'react';
import type { Language } from '@/domain/shared/language';
import type { ProposalPage } from '@/server/proposal/proposal.queries';
import { formatDate } from '@/ui/text/format';
import { kitText } from '@/ui/text/kit.text';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { DescriptionList } from '../kit/description-list';
import { type Crumb, Page, PageHeader, TwoColumns } from '../kit/page-header';
import { Tag, TagList } from '../kit/tag';
import { ProposalReading } from './proposal-reading';
import { ProposalNextStep, ProposalTag } from './proposal-state';
import { ProposalSteps } from './proposal-steps';
import { ProposalUnits } from './proposal-units';

type Props = Readonly<{
  language: Language;
  proposal: ProposalPage;
  crumbs: readonly Crumb[];
  /** What was just done, above everything. */
  done?: ReactNode;
  /** What one can do here, before the text. */
  before?: ReactNode;
  after?: ReactNode;
}>;

/** The page of a proposal, the same for its proposer, the centre and the units: what it says, where it is, what is next. */
export function ProposalView({ language, proposal, crumbs, done, before, after }: Props) {
  const text = proposalPageText[language];
  const { organisation, submittedAt, contact } = proposal;
  return (
    <Page>
      <PageHeader
        title={<span lang={proposal.language}>{proposal.title || text.untitled}</span>}
        over={
          <TagList>
            <ProposalTag language={language} status={proposal.status} />
            {proposal.isSample ? <Tag>{text.sample}</Tag> : null}
          </TagList>
        }
        breadcrumbs={{ label: kitText[language].youAreHere, crumbs }}
      />
      <div className="grid gap-4 mb-8">
        {done}
        <ProposalNextStep language={language} proposal={proposal} />
      </div>
      <TwoColumns
        aside={
          <div className="grid gap-8 [&_dl]:grid-cols-1">
            <DescriptionList
              items={[
                { term: text.from, text: organisation.name },
                {
                  term: text.contact,
                  text: contact ? (
                    <>
                      {contact.name ? (
                        <>
                          {contact.name}
                          <br />
                        </>
                      ) : null}
                      <a href={`mailto:${contact.email}`}>{contact.email}</a>
                    </>
                  ) : null,
                },
                { term: text.received, text: submittedAt ? formatDate(language, submittedAt) : null },
              ]}
            />
            <ProposalUnits language={language} proposal={proposal} />
            <ProposalSteps language={language} proposal={proposal} />
          </div>
        }
      >
        {before}
        <ProposalReading language={language} proposal={proposal} />
        {after}
      </TwoColumns>
    </Page>
  );
}
