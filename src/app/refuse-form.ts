import type { Language } from '@/domain/shared/language';
import { noteRefusedForm } from '@/server/trpc/refused-form';
import { type FormState, valuesOf } from '@/ui/kit/form-state';
import { refusalSentence } from '@/ui/text/refusal.text';

type RefusedForm = Readonly<{ language: Language; form: FormData }>;

/** What a server action answers when something is missing that no procedure asks for. */
export const refuseForm = (
  { language, form }: RefusedForm,
  refusal: Readonly<{ code: string; field: string }>,
): FormState => {
  noteRefusedForm();
  return {
    status: 'refused',
    refusals: [{ ...refusal, sentence: refusalSentence(language, refusal) }],
    values: valuesOf(form),
  };
};
