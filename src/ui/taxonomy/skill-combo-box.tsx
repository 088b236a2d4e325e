'use client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria/I18nProvider';
import { useComboBox } from 'react-aria/useComboBox';
import { useListBox, useOption } from 'react-aria/useListBox';
import { Item } from 'react-stately/Item';
import { type ComboBoxState, useComboBoxState } from 'react-stately/useComboBoxState';
import type { Language } from '@/domain/shared/language';
import { skillPickerText } from '../text/skill-picker.text';
import type { SkillOption } from './skill-values';
import { findSkills } from './ask-taxonomy';

type Props = Readonly<{
  id: string;
  language: Language;
  describedBy: string | undefined;
  invalid: boolean;
  /** What had been typed before this part of the page arrived, and whether the cursor was there. */
  typed: string;
  focus: boolean;
  isChosen: (key: string) => boolean;
  pick: (skill: SkillOption) => void;
}>;

const waitMs = 120;
const none: readonly SkillOption[] = [];

/** Finds skills while one types: by either language, synonyms and spelling mistakes, by keyboard. */
export function SkillComboBox(props: Props) {
  return (
    <I18nProvider locale={props.language === 'sv' ? 'sv-SE' : 'en-GB'}>
      <Finder {...props} />
    </I18nProvider>
  );
}

function Finder({ id, language, describedBy, invalid, typed, focus, isChosen, pick }: Props) {
  const text = skillPickerText[language];
  const [query, setQuery] = useState(typed);
  const { items, status } = useFoundSkills(query, language);
  const offered = items.filter(({ key }) => !isChosen(key));
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // The list stands right under its field, so nothing else is hidden from screen readers while it is open.
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    page.current = document.body;
  }, []);
  const own = {
    id,
    label: text.find,
    items: offered,
    children: (skill: SkillOption) => (
      <Item key={skill.key} textValue={skill.label}>
        <OptionWords skill={skill} language={language} />
      </Item>
    ),
    inputValue: query,
    onInputChange: setQuery,
    selectedKey: null,
    onSelectionChange(key: string | number | null) {
      const skill = offered.find((one) => one.key === key);
      if (!skill) return;
      pick(skill);
      setQuery('');
    },
    allowsCustomValue: true,
    isInvalid: invalid,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
  };
  const state = useComboBoxState(own);
  const { inputProps, listBoxProps, labelProps } = useComboBox(
    { ...own, inputRef: input, listBoxRef: list, popoverRef: page },
    state,
  );
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  // The list opens when its answer has come, which is a while after the keystroke that asked for it.
  const show = useEffectEvent(() => state.open(null, 'input'));
  useEffect(() => {
    if (items.length > 0 && document.activeElement === input.current) show();
  }, [items]);

  return (
    <div className="skill-find">
      {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control */}
      <label {...labelProps} className="field-label">
        {text.find}
      </label>
      <div className="field-hint" id={`${id}-hint`}>
        {text.findHint}
      </div>
      <div className="skill-find-box">
        <input
          {...inputProps}
          ref={input}
          className="control"
          autoComplete="off"
          onKeyDown={(event) => {
            // The form is sent by its own buttons, never by choosing a skill.
            if (event.key === 'Enter') event.preventDefault();
            inputProps.onKeyDown?.(event);
          }}
          onBlur={(event) => {
            inputProps.onBlur?.(event);
            if (!list.current?.contains(event.relatedTarget)) state.close();
          }}
        />
        {state.isOpen ? <Listed listBox={listBoxProps} state={state} list={list} /> : null}
      </div>
      <output className="skill-find-status">
        {status === 'none' ? text.noneFound : status === 'failed' ? text.failed : ''}
      </output>
    </div>
  );
}

/** Asks a moment after the last keystroke; an answer to an older question is thrown away. */
function useFoundSkills(query: string, language: Language) {
  const [answer, setAnswer] = useState<{ query: string; items: readonly SkillOption[]; failed: boolean }>({
    query: '',
    items: [],
    failed: false,
  });
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '') return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      findSkills(wanted, language, asking.signal).then(
        (items) => setAnswer({ query: wanted, items, failed: false }),
        () => asking.signal.aborted || setAnswer({ query: wanted, items: [], failed: true }),
      );
    }, waitMs);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [wanted, language]);
  const items = wanted === '' ? none : answer.items;
  const isCurrent = wanted !== '' && answer.query === wanted;
  const status = isCurrent && answer.failed ? 'failed' : isCurrent && answer.items.length === 0 ? 'none' : 'fine';
  return { items, status } as const;
}

type ListProps = Readonly<{
  listBox: Parameters<typeof useListBox<SkillOption>>[0];
  state: ComboBoxState<SkillOption>;
  list: React.RefObject<HTMLUListElement | null>;
}>;

function Listed({ listBox, state, list }: ListProps) {
  const { listBoxProps } = useListBox(listBox, state, list);
  // Near the foot of the window there is no room for it.
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' });
  }, [list]);
  return (
    <ul {...listBoxProps} ref={list} className="skill-list">
      {[...state.collection].map((item) => (
        <Option key={item.key} at={item.key} words={item.rendered} state={state} />
      ))}
    </ul>
  );
}

type OptionProps = Readonly<{ at: React.Key; words: React.ReactNode; state: ComboBoxState<SkillOption> }>;

function Option({ at, words, state }: OptionProps) {
  const own = useRef<HTMLLIElement>(null);
  const { optionProps, isFocused } = useOption({ key: at as string }, state, own);
  return (
    <li {...optionProps} ref={own} className={isFocused ? 'skill-option skill-option-focused' : 'skill-option'}>
      {words}
    </li>
  );
}

/** A skill in a list: its name, what it was found by, and the area above it. */
export function OptionWords({ skill, language }: Readonly<{ skill: SkillOption; language: Language }>) {
  return (
    <>
      <span className="skill-name">{skill.label}</span>
      {skill.found ? <span className="skill-above"> {skillPickerText[language].foundBy(skill.found)}</span> : null}
      {skill.above ? <span className="skill-above"> · {skill.above}</span> : null}
    </>
  );
}
