import { fieldsOfStep } from '@/domain/challenge/challenge.fields';
import type { FormStep } from '@/domain/challenge/steps';
import { textFields } from '@/domain/challenge/texts';
import type { Language } from '@/domain/shared/language';
import type { Draft } from '@/server/challenge/unit-challenges.queries';
import { FieldControls } from '@/ui/kit/form/field-controls';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, initialState } from '@/ui/kit/form-state';
import { challengeValueText } from '@/ui/text/challenge-field.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { CriteriaStep } from './criteria-step';
import { draftValues } from './draft-values';
import { EnglishStep } from './english-step';
import { fieldLabels } from './field-labels';
import { stepBeside, stepTexts } from './form-steps';
import { type ChallengeChoices, SkillsStep } from './skills-step';
import { TextStep } from './text-step';
import { TrackStep } from './track-step';

type Props = Readonly<{
  language: Language;
  draft: Draft;
  step: FormStep;
  userId: string;
  choices: ChallengeChoices | null;
  save: FormAction;
  autosave: FormAction;
}>;

/** One step of the guided form: saved while one writes, and by its buttons. */
export function DraftForm({ language, draft, step, userId, choices, save, autosave }: Props) {
  const text = challengeFormText[language];
  const before = stepBeside(step, -1);
  return (
    <FormWithState
      id={`challenge-${draft.id}-${step}-${userId}`}
      language={language}
      action={save}
      autosave={autosave}
      initial={initialState(draftValues(draft, language), draft.version)}
      labels={fieldLabels(language)}
    >
      <StepFields {...{ language, draft, step, choices }} />
      <div className="form-actions">
        <SubmitButton name="go" value="next">
          {text.saveAndNext}
        </SubmitButton>
        <SubmitButton name="go" value="close" look="secondary">
          {text.saveAndClose}
        </SubmitButton>
        {before ? <a href={`/${language}/city/challenges/${draft.id}/edit/${before}`}>{text.previous}</a> : null}
      </div>
    </FormWithState>
  );
}

function StepFields({ language, draft, step, choices }: Pick<Props, 'language' | 'draft' | 'step' | 'choices'>) {
  const { content } = draft;
  if (step === 'track') return <TrackStep language={language} />;
  if (step === 'criteria') return <CriteriaStep language={language} criteria={content.criteria} />;
  if (step === 'english') return <EnglishStep language={language} content={content} />;
  if (step !== 'skills' || !choices)
    return (
      <>
        <TextStep language={language} fields={stepTexts(step)} />
        <FieldControls fields={fieldsOfStep(step, content.track)} words={challengeValueText[language]} />
      </>
    );
  const written = textFields
    .map((field) => content.texts.sv[field])
    .filter((words) => words !== '')
    .join('\n\n');
  return <SkillsStep {...{ language, choices, written }} goalsChosen={content.unGoals.length > 0} />;
}
