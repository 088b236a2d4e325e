import { isTranslated } from '@/domain/challenge/find-gaps';
import type { Language } from '@/domain/shared/language';
import type { Draft } from '@/server/challenge/unit-challenges.queries';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { kitText } from '@/ui/text/kit.text';
import { formSteps, type FormStep } from '@/domain/challenge/steps';
import { stepOfField } from './form-steps';

type Props = Readonly<{ language: Language; draft: Draft; step: FormStep }>;

/** The way to every step, and which of them still lack something. */
export function StepNav({ language, draft, step }: Props) {
  const text = challengeFormText[language];
  const open = new Set(draft.gaps.map(({ field }) => (field ? stepOfField(field) : 'check')));
  const state = (one: FormStep): string => {
    if (one === 'check') return '';
    if (open.has(one)) return text.stepOpen;
    return one === 'english' && !isTranslated(draft.content) ? kitText[language].optional : text.stepDone;
  };
  return (
    <nav aria-labelledby="form-steps" className="challenge-form-nav">
      <h2 id="form-steps">{text.progress}</h2>
      <ol>
        {formSteps.map((one) => (
          <li key={one}>
            <a
              href={`/${language}/city/challenges/${draft.id}/edit/${one}`}
              aria-current={one === step ? 'step' : undefined}
            >
              {text.steps[one]}
            </a>
            <span className="text-muted"> {state(one)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
