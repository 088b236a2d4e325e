import type { ReactNode } from 'react';
import type { Language } from '@/domain/shared/language';
import { kitText } from '@/ui/text/kit.text';
import { Icon } from './icon';

export type Step = Readonly<{
  title: ReactNode;
  state: 'done' | 'now' | 'next';
  /** Whose turn it is, as words: "Enheten läser". */
  who?: ReactNode;
  /** When, as words with a date: "senast 3 mars 2027". */
  date?: ReactNode;
  text?: ReactNode;
}>;

/** Where one is, whose turn it is, and what happens next and when. */
export function StepList({ language, steps }: Readonly<{ language: Language; steps: readonly Step[] }>) {
  const words = kitText[language];
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={`step step-${step.state}`} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="step-mark" aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" /> : index + 1}
          </span>
          <div className="step-body">
            <p className="step-title">
              <span className="step-word">{words[step.state]}</span> {step.title}
            </p>
            {step.who || step.date ? (
              <p className="step-when">
                {step.who}
                {step.who && step.date ? ' · ' : null}
                {step.date}
              </p>
            ) : null}
            {step.text ? <div className="step-text">{step.text}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
