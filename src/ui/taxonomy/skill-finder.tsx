'use client';
import { type ComponentProps, type ComponentType, useEffect, useRef, useState } from 'react';
import { SubmitButton } from '../kit/form/submit-button';
import type { SkillComboBox } from './skill-combo-box';
import { skillPickerText } from '../text/skill-picker.text';

type FinderProps = Omit<ComponentProps<typeof SkillComboBox>, 'focus'> & Readonly<{ name: string }>;

/** A plain field with a button, until the part that finds while one types has come. */
export function SkillFinder({ name, ...props }: FinderProps) {
  const text = skillPickerText[props.language];
  const plain = useRef<HTMLInputElement>(null);
  const [better, setBetter] = useState<ComponentType<ComponentProps<typeof SkillComboBox>> | null>(null);
  const [before, setBefore] = useState({ typed: props.typed, focus: false });
  useEffect(() => {
    const input = plain.current;
    if (!input) return;
    const fetchPart = () => {
      watcher.disconnect();
      import('./skill-combo-box').then(
        ({ SkillComboBox: part }) => {
          setBefore({ typed: input.value, focus: document.activeElement === input });
          setBetter(() => part);
        },
        // Without it the plain field and its button do the same.
        () => undefined,
      );
    };
    // Long forms begin far above: the part is fetched when one comes near.
    const watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && fetchPart(), {
      rootMargin: '400px',
    });
    watcher.observe(input);
    return () => watcher.disconnect();
  }, []);
  if (better) {
    const Better = better;
    return <Better {...props} {...before} />;
  }
  return (
    <div className="skill-find">
      <label htmlFor={props.id} className="field-label">
        {text.find}
      </label>
      <div className="field-hint" id={`${props.id}-hint`}>
        {text.findHint}
      </div>
      <div className="skill-find-plain">
        <input
          ref={plain}
          id={props.id}
          name={`${name}.find`}
          className="control"
          defaultValue={props.typed}
          maxLength={100}
          autoComplete="off"
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid || undefined}
        />
        <SubmitButton look="secondary" name="intent" value={`${name}.find`}>
          {text.search}
        </SubmitButton>
      </div>
    </div>
  );
}
