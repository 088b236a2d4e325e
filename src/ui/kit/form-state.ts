/** What was typed, by the control's name; a name that occurs several times holds a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** A refusal as a form shows it. `sentence` is filled in on the server, so that no page ships all the sentences. */
export type FormRefusal = Readonly<{
  code: string;
  field?: string;
  detail?: Readonly<Record<string, string | number>>;
  sentence?: string;
}>;

/** What a server action answers a form with. */
export type FormState = Readonly<{
  status: 'idle' | 'ok' | 'refused';
  refusals: readonly FormRefusal[];
  values: FormValues;
  /** The version the next save is compared with; sent along as the hidden field `version`. */
  version?: number;
  /** ISO time of the save. */
  savedAt?: string;
  /** After a lost race: what somebody else has saved, shown beside what was typed here. */
  theirs?: FormValues;
  /** The answer's values replace what was typed: the fields are filled in anew. */
  replaced?: boolean;
  /** In place of the form's own words for "ok". */
  okTitle?: string;
  /** For what is shown to others only when its form is sent: the fields that they still see otherwise. */
  unshown?: readonly string[];
}>;

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/** The state a form starts with: what is saved already. */
export const initialState = (values: FormValues = {}, version?: number): FormState => ({
  status: 'idle',
  refusals: [],
  values,
  ...(version === undefined ? {} : { version }),
});

/** What was typed; files and the framework's own hidden fields are left out. */
export function valuesOf(form: FormData): FormValues {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue;
    const before = values[name];
    if (before === undefined) values[name] = value;
    else values[name] = [...(Array.isArray(before) ? before : [before]), value];
  }
  return values;
}

/** One typed text, trimmed; the first when there are several, '' when there is none. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
}

/** All values under a name (ticked boxes, picked skills). */
export function listOf(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}
