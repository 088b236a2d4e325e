'use client';
import { createContext, useContext } from 'react';
import type { Language } from '@/domain/shared/language';
import { type FormValues, listOf } from '../form-state';

export type FormView = Readonly<{
  language: Language;
  values: FormValues;
  /** What was typed and could not be saved. */
  typed: FormValues;
  /** The first sentence for each field. */
  errors: Readonly<Record<string, string>>;
  theirs: FormValues | undefined;
  pending: boolean;
  /** The fields that others still see otherwise, by the last answer that said so; undefined before there is one. */
  unshown: readonly string[] | undefined;
  idPrefix: string;
}>;

export const FormContext = createContext<FormView | null>(null);

export type FormField = Readonly<{
  id: string;
  /** What to start with: what was typed before an error, or what was brought back, or what is saved. */
  value: string;
  list: readonly string[];
  error: string | undefined;
  language: Language;
  /** What somebody else saved meanwhile, when it differs. */
  theirs: string | undefined;
}>;

/** One field of the form around it, for a control of one's own (a picker). */
export function useFormField(name: string): FormField {
  const form = useContext(FormContext);
  if (!form) throw new Error(`the field ${name} stands outside FormWithState`);
  const list = listOf(form.values, name);
  const theirs = form.theirs?.[name];
  const other = theirs === undefined ? undefined : listOf(form.theirs ?? {}, name).join(', ');
  return {
    id: `${form.idPrefix}${name}`,
    value: list[0] ?? '',
    list,
    error: form.errors[name],
    language: form.language,
    theirs: other === list.join(', ') ? undefined : other,
  };
}
