'use client';
import { useRef, useState } from 'react';
import type { Language } from '@/domain/shared/language';
import { Button } from '../kit/button';
import { textOf, valuesOf } from '../kit/form-state';
import { SubmitButton } from '../kit/form/submit-button';
import { suggestSkills } from './ask-taxonomy';
import { AddButtons } from './found-skills';
import { skillPickerText } from '../text/skill-picker.text';
import { type SkillOption, suggestFrom } from './skill-values';

type Props = Readonly<{
  name: string;
  texts: readonly string[];
  language: Language;
  isAlive: boolean;
  isChosen: (key: string) => boolean;
  add: (skill: SkillOption) => void;
}>;

/** Reads what has been written in the form and offers the skills that it speaks of, with the words they came from. */
export function SuggestSkills({ name, texts, language, isAlive, isChosen, add }: Props) {
  const text = skillPickerText[language];
  const own = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'idle' | 'reading' | 'done' | 'failed'>('idle');
  const [skills, setSkills] = useState<readonly SkillOption[]>([]);
  const read = async () => {
    const form = own.current?.closest('form');
    if (!form || state === 'reading') return;
    const values = valuesOf(new FormData(form));
    const written = texts.map((field) => textOf(values, field)).join('\n\n');
    setState('reading');
    try {
      setSkills(await suggestSkills(written.slice(0, suggestFrom), language));
      setState('done');
    } catch {
      setState('failed');
    }
  };
  const left = skills.filter(({ key }) => !isChosen(key));
  const pick = (skill: SkillOption) => {
    add(skill);
    // The pressed button goes away: the next one takes the cursor, or the button that asked.
    const buttons = [...(own.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    (buttons[at + 1] ?? buttons[at - 1])?.focus();
  };
  return (
    <div ref={own} className="skill-suggest">
      {isAlive ? (
        <Button look="secondary" onClick={() => void read()} aria-disabled={state === 'reading' || undefined}>
          {text.suggest}
        </Button>
      ) : (
        <SubmitButton look="secondary" name="intent" value={`${name}.suggest`}>
          {text.suggest}
        </SubmitButton>
      )}
      <output className="skill-find-status">
        {state === 'reading' ? text.suggesting : null}
        {state === 'failed' ? text.failed : null}
        {state === 'done' && skills.length === 0 ? text.noneSuggested : null}
        {state === 'done' && left.length > 0 ? <span className="visually-hidden">{text.suggestedNow}</span> : null}
      </output>
      {left.length > 0 ? <AddButtons title={text.suggestedNow} skills={left} add={pick} words={text.inText} /> : null}
    </div>
  );
}
