'use client';
import { usePathname } from 'next/navigation';
import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState, useTransition } from 'react';
import type { Language } from '@/domain/shared/language';
import { kitText } from '@/ui/text/kit.text';
import { classNames } from '../class-names';
import { ErrorSummary } from '../error-summary';
import { type FormAction, type FormState, valuesOf } from '../form-state';
import { Notice } from '../notice';
import { BackupNotice, SaveLine } from './form-notices';
import { FormContext } from './form-context';
import { useAutosave } from './use-autosave';
import { useBackup } from './use-backup';
import { useRefusedTitle } from './use-refused-title';

type Props = Readonly<{
  /** Unique for what is written and by whom ("challenge-<id>-<user>"): the name of the backup in this browser. */
  id: string;
  language: Language;
  action: FormAction;
  initial: FormState;
  /** Field → its label, for the summary of errors. */
  labels?: Readonly<Record<string, string>>;
  children: ReactNode;
  /** Shown in place of the form when the answer is "ok" (a thank-you). */
  ok?: ReactNode;
  /** Shown above the form when the answer is "ok" and the form stays. */
  okTitle?: string;
  /** Saves the draft while one types. */
  autosave?: FormAction;
  /** What is offered (`TypedText`) when a refusal says that it is too late to save; `closed` when that was known before. */
  tooLate?: Readonly<{ code: string; closed: boolean; offer: ReactNode }>;
  /** Set when a page has two forms with the same names. */
  idPrefix?: string;
  className?: string;
}>;

/** The framework's own signals (redirect, not found) travel as errors with a digest. */
function digest(error: unknown): string {
  const found = typeof error === 'object' && error !== null && 'digest' in error ? error.digest : '';
  return typeof found === 'string' ? found : '';
}

/**
 * A form that works before and without JavaScript (the server action answers the page), and with it keeps everything
 * typed: on errors, on a lost connection, on an expired session, after a crash.
 */
export function FormWithState({ id, language, action, initial, labels = {}, children, ...props }: Props) {
  const text = kitText[language];
  const form = useRef<HTMLFormElement>(null);
  const [answered, formAction] = useActionState(action, initial);
  const [own, setOwn] = useState<FormState | null>(null);
  // An autosave that came too late: said at once, without moving whoever is typing.
  const [late, setLate] = useState<FormState | null>(null);
  const [pending, startTransition] = useTransition();
  const state = own ?? answered;
  const backup = useBackup({ key: id, form, state });
  const path = usePathname();
  const prefix = props.idPrefix ?? '';

  const isTooLate = (one: FormState) => one.refusals.some(({ code }) => code === props.tooLate?.code);
  const [unshown, setUnshown] = useState<readonly string[] | undefined>(undefined);
  const take = (next: FormState) => {
    if (next.unshown) setUnshown(next.unshown);
    if (next.version !== undefined) backup.builtOn(next.version);
  };
  // The hidden field serves forms without JavaScript; a save in the meantime has moved the version on.
  const stamped = (data: FormData) => {
    const version = backup.builtOn();
    if (version !== null) data.set('version', String(version));
    return data;
  };
  const autosave = useAutosave({
    save: props.autosave,
    before: state,
    read: () => form.current && stamped(new FormData(form.current)),
    saved(next, changedSince) {
      take(next);
      if (!changedSince) backup.stored();
    },
    refused: (next) => isTooLate(next) && setLate(next),
  });

  const send = async (data: () => FormData) => {
    await autosave.settle();
    const typed = stamped(data());
    let next: FormState;
    try {
      next = await action(state, typed);
    } catch (error) {
      if (digest(error).startsWith('NEXT_REDIRECT')) backup.stored();
      if (digest(error).startsWith('NEXT_')) throw error;
      const refusals = [{ code: 'offline', sentence: text.offline }];
      next = { ...state, status: 'refused', refusals, values: valuesOf(typed) };
    }
    take(next);
    if (next.status === 'ok') backup.stored();
    if (next.replaced) backup.replace(next.values);
    setOwn(next);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const { currentTarget, nativeEvent } = event;
    const submitter = (nativeEvent as SubmitEvent).submitter;
    startTransition(() => send(() => new FormData(currentTarget, submitter)));
  };
  const change = () => {
    backup.changed();
    autosave.schedule();
  };

  const errors: Record<string, string> = {};
  for (const { field, sentence, code } of state.refusals) if (field) errors[field] ??= sentence ?? code;
  const summary = state.refusals.map(({ field, sentence, code }) => {
    const label = field ? labels[field] : undefined;
    const message = sentence ?? code;
    return {
      field: field ? `${prefix}${field}` : undefined,
      sentence: label ? `${label}${/[?.!:]$/.test(label) ? '' : ':'} ${message}` : message,
    };
  });
  const okTitle = state.okTitle ?? props.okTitle;
  const top = `${id}-top`;
  const refused = own?.status === 'refused' || own?.status === 'ok' ? own : null;
  useEffect(() => {
    if (refused) document.getElementById(top)?.focus();
  }, [refused, top]);
  useRefusedTitle(text.refused, state.status === 'refused');

  if (state.status === 'ok' && props.ok)
    return (
      <div id={top} tabIndex={-1}>
        {props.ok}
      </div>
    );
  const view = {
    language,
    errors,
    pending,
    values: backup.shown.values ?? state.values,
    typed: late?.values ?? backup.shown.values ?? state.values,
    theirs: state.theirs,
    unshown,
    idPrefix: prefix,
  };
  return (
    <FormContext value={view}>
      {/* The server says what is wrong, in words, for all fields at once. */}
      <form
        ref={form}
        className={classNames('form', props.className)}
        action={formAction}
        onSubmit={submit}
        onInput={change}
        onChange={change}
        noValidate
      >
        <ErrorSummary id={top} title={summary.length === 1 ? text.errorTitleOne : text.errorTitle} errors={summary}>
          {state.refusals.some(({ code }) => code === 'sign_in_first') ? (
            <p>
              <a href={`/${language}/sign-in?next=${encodeURIComponent(path)}`}>{text.signIn}</a>
            </p>
          ) : null}
        </ErrorSummary>
        {state.status === 'ok' && okTitle ? (
          <div id={top} tabIndex={-1}>
            <Notice kind="success" title={okTitle} />
          </div>
        ) : null}
        {late || isTooLate(state) || (props.tooLate?.closed && backup.found) ? props.tooLate?.offer : null}
        {backup.found && !props.tooLate?.closed ? (
          <BackupNotice language={language} {...backup.found} use={backup.use} drop={backup.drop} />
        ) : null}
        {state.version === undefined ? null : <input type="hidden" name="version" defaultValue={state.version} />}
        <div key={backup.shown.generation} className="form-fields">
          {children}
        </div>
        {props.autosave ? <SaveLine language={language} state={autosave.state} /> : null}
      </form>
    </FormContext>
  );
}
