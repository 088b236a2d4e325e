import type { Language } from '@/domain/shared/language';
import type { Proposer } from '@/server/proposal/proposal.queries';
import { proposalPageText } from '@/ui/text/proposal-page.text';
import { ButtonLink } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { type FormAction, initialState } from '../kit/form-state';
import { RadioField } from '../kit/form/form-fields';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import { Notice } from '../kit/notice';

type Props = Readonly<{ language: Language; proposers: readonly Proposer[]; action: FormAction; here: string }>;

/** On whose behalf one proposes. */
export function ProposalStart({ language, proposers, action, here }: Props) {
  const text = proposalPageText[language];
  if (proposers.length === 0)
    return (
      <EmptyState
        title={text.noOrganisation}
        action={
          <ButtonLink href={`/${language}/my/organisation/new?${new URLSearchParams({ next: here }).toString()}`}>
            {text.addOrganisation}
          </ButtonLink>
        }
      >
        <p>{text.noOrganisationText}</p>
      </EmptyState>
    );
  const first = proposers.find(({ canWrite }) => canWrite);
  if (!first) return <Notice kind="warning" title={text.onlyReader} />;
  return (
    <FormWithState
      id="proposal-start"
      language={language}
      action={action}
      initial={initialState({ organisationId: first.id })}
      labels={{ organisationId: text.proposeFor }}
    >
      <RadioField
        name="organisationId"
        label={text.proposeFor}
        hint={text.proposeForHint}
        options={proposers.map(({ id, name, canWrite }) => ({
          value: id,
          label: name,
          disabled: !canWrite,
          ...(canWrite ? {} : { hint: text.cannotWrite }),
        }))}
      />
      <div className="form-actions">
        <SubmitButton>{text.begin}</SubmitButton>
      </div>
    </FormWithState>
  );
}
