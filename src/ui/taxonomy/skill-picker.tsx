'use client';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Language } from '@/domain/shared/language';
import { kitText } from '../text/kit.text';
import { classNames } from '../kit/class-names';
import { FieldError } from '../kit/field';
import { useFormField } from '../kit/form/form-context';
import { ChosenSkills, type SkillScale } from './chosen-skills';
import { FoundSkills } from './found-skills';
import { SkillFinder } from './skill-finder';
import { skillPickerText } from '../text/skill-picker.text';
import { readKnown, type SkillChoice, skillChoices, type SkillOption, writeKnown } from './skill-values';
import { SuggestSkills } from './suggest-skills';
import './taxonomy.css';

type Props = Readonly<{
  label: string;
  hint?: ReactNode;
  /** `level` for what a solver can; `need` for what a challenge needs; `plain` for neither. */
  scale: SkillScale;
  /** Names of the texts in the same form that suggestions are taken from; none: no suggestions. */
  texts?: readonly string[];
  name?: string;
  most?: number;
}>;

const never = () => () => undefined;
/** False on the server and in its HTML, true once the page is alive. */
const useIsAlive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * Picks skills in a FormWithState. Sends `name` as lines "key=level" (see `skillChoices`). Without JavaScript its
 * buttons ask the form's own action (see `answerSkillIntent`).
 */
export function SkillPicker({ label, hint, scale, texts = [], name = 'skills', most = 60 }: Props) {
  const field = useFormField(name);
  const found = useFormField(`${name}.found`).list;
  const typed = useFormField(`${name}.find`).value;
  const came = readKnown(useFormField(`${name}.known`).list);
  const { id, language, error } = field;
  const text = skillPickerText[language];
  const isAlive = useIsAlive();

  const [chosen, setChosen] = useState<readonly SkillChoice[]>(() => skillChoices({ [name]: field.list }, name));
  const [met, setMet] = useState<ReadonlyMap<string, SkillOption>>(new Map());
  const [announced, setAnnounced] = useState('');
  const group = useRef<HTMLFieldSetElement>(null);
  const hasChanged = useRef(false);
  useEffect(() => {
    if (!hasChanged.current) return;
    hasChanged.current = false;
    // The form saves what is typed; a skill added by a button is typed too.
    group.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [chosen]);

  const optionOf = (key: string): SkillOption => met.get(key) ?? came.get(key) ?? { key, label: key, above: '' };
  const change = (next: readonly SkillChoice[], words: string) => {
    hasChanged.current = true;
    setChosen(next);
    setAnnounced(words);
  };
  const isChosen = (key: string) => chosen.some((one) => one.key === key);
  const add = (skill: SkillOption) => {
    if (isChosen(skill.key)) return;
    if (chosen.length >= most) return setAnnounced(text.full(most));
    setMet((before) => new Map(before).set(skill.key, skill));
    change([...chosen, { key: skill.key, value: defaults[scale] }], text.added(skill.label));
  };
  const remove = (key: string) => {
    change(
      chosen.filter((one) => one.key !== key),
      text.removed(optionOf(key).label),
    );
    document.getElementById(id)?.focus();
  };
  const foundKeys = found.slice(1);
  const describedBy = classNames(`${id}-hint`, error ? `${id}-error` : undefined);

  return (
    <fieldset
      ref={group}
      className={classNames('field', 'skill-picker', !!error && 'field-invalid')}
      id={`${id}-group`}
    >
      <legend className="field-label">{label}</legend>
      {hint ? <div className="field-hint">{hint}</div> : null}
      <FieldError id={id} error={error} />
      <ChosenSkills
        {...{ chosen, optionOf, scale, name, language, remove, isAlive }}
        setValue={(key, value) =>
          change(
            chosen.map((one) => (one.key === key ? { key, value } : one)),
            '',
          )
        }
      />
      {[...chosen.map(({ key }) => key), ...foundKeys].map((key) => (
        <input key={key} type="hidden" name={`${name}.known`} value={writeKnown(optionOf(key))} />
      ))}
      <SkillFinder {...{ id, name, language, describedBy, typed, isChosen }} invalid={!!error} pick={add} />
      <FoundSkills
        {...{ name, language, isAlive, add }}
        intent={found[0] === 'suggest' ? 'suggest' : found[0] === 'find' ? 'find' : null}
        skills={foundKeys.filter((key) => !isChosen(key)).map(optionOf)}
        value={defaults[scale]}
      />
      {texts.length > 0 ? <SuggestSkills {...{ name, texts, language, isAlive, isChosen, add }} /> : null}
      <output className="visually-hidden">{announced}</output>
      {field.theirs === undefined ? null : <Theirs {...{ language, optionOf }} lines={field.theirs.split(', ')} />}
      {chosen.length >= most ? <p className="field-hint">{text.full(most)}</p> : null}
    </fieldset>
  );
}

const defaults: Record<SkillScale, string> = { level: 'experienced', need: 'must', plain: 'chosen' };

type TheirsProps = Readonly<{ language: Language; lines: readonly string[]; optionOf: (key: string) => SkillOption }>;

/** After a lost race: the skills that somebody else has saved. */
function Theirs({ language, lines, optionOf }: TheirsProps) {
  const names = skillChoices({ skills: lines }).map(({ key }) => optionOf(key).label);
  return (
    <div className="field-theirs">
      <strong>{kitText[language].theirs}</strong> {names.join(', ') || kitText[language].theirsEmpty}
    </div>
  );
}
