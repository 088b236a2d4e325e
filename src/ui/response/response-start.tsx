import type { Language } from '@/domain/shared/language';
import type { StartOptions } from '@/server/response/response.queries';
import { responsePageText } from '@/ui/text/response-page.text';
import { ButtonLink } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { type FormAction, initialState } from '../kit/form-state';
import { RadioField } from '../kit/form/form-fields';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import { Notice } from '../kit/notice';

type Props = Readonly<{ language: Language; options: StartOptions; action: FormAction; here: string }>;

/** On whose behalf one responds; those that have begun go on where they were. */
export function ResponseStart({ language, options, action, here }: Props) {
  const text = responsePageText[language];
  const { organisations, challenge } = options;
  const usable = organisations.filter(({ canWrite, responseId }) => canWrite || responseId !== null);
  if (organisations.length === 0)
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
  if (usable.length === 0) return <Notice kind="warning" title={text.onlyReader} />;
  const [only] = usable;
  return (
    <FormWithState
      id={`response-start-${challenge.id}`}
      language={language}
      action={action}
      initial={initialState({ organisationId: only?.id ?? '' })}
      labels={{ organisationId: text.respondFor }}
    >
      <RadioField
        name="organisationId"
        label={text.respondFor}
        hint={text.respondForHint}
        options={organisations.map(({ id, name, responseId, canWrite }) => ({
          value: id,
          label: name,
          disabled: !canWrite && responseId === null,
          ...(responseId ? { hint: text.begun } : canWrite ? {} : { hint: text.cannotWrite }),
        }))}
      />
      <div className="form-actions">
        <SubmitButton>{only?.responseId && usable.length === 1 ? text.goOn : text.begin}</SubmitButton>
        <a href={`/${language}/challenges/${challenge.slug}`}>{text.toChallenge}</a>
      </div>
    </FormWithState>
  );
}
