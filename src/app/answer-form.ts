import { refresh } from 'next/cache';
import { unstable_rethrow } from 'next/navigation';
import type { Language } from '@/domain/shared/language';
import { refusalsIn, savedVersionIn } from '@/server/trpc/refusals-in';
import { noteRefusedForm } from '@/server/trpc/refused-form';
import { type FormState, type FormValues, valuesOf } from '@/ui/kit/form-state';
import { refusalSentence } from '@/ui/text/refusal.text';

type FormRequest = Readonly<{
  language: Language;
  form: FormData;
  /** After a lost race: what is saved now, so that both texts are shown and the next save builds on it. */
  current?: () => Promise<Readonly<{ version: number; values: FormValues }>>;
}>;
type Extra = Partial<Omit<FormState, 'status' | 'refusals'>>;

/**
 * The body of every server action behind a form: runs the work on what was typed and answers "ok", or what was refused
 * with its sentences and everything typed. A redirect in the work travels on.
 */
export async function answerForm(
  { language, form, current }: FormRequest,
  // oxlint-disable-next-line typescript/no-invalid-void-type
  work: (values: FormValues) => Promise<Extra | void>,
): Promise<FormState> {
  const values = valuesOf(form);
  const version = Number(values['version']);
  const kept = { values, ...(values['version'] && Number.isInteger(version) ? { version } : {}) };
  try {
    return { status: 'ok', refusals: [], ...kept, ...(await work(values)) };
  } catch (error) {
    // Else the browser's Back would show the form as it was before it was saved.
    if (isRedirect(error)) refresh();
    unstable_rethrow(error);
    noteRefusedForm();
    const refusals = refusalsIn(error).map((refusal) => ({
      ...refusal,
      sentence: refusalSentence(language, refusal),
    }));
    const saved = savedVersionIn(error);
    const raced = current && refusals.some(({ code }) => code === 'changed_meanwhile') ? await current() : null;
    return {
      status: 'refused',
      refusals,
      ...kept,
      ...(saved === null ? {} : { version: saved }),
      ...(raced ? { version: raced.version, theirs: raced.values } : {}),
    };
  }
}

const isRedirect = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT');
