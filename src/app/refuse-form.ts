import type { Language } from '@/domain/shared/language';
import { noteRefusedForm } from '@/server/trpc/refused-form';
import { type FormState, valuesOf } from '@/ui/kit/form-state';
import { refusalSentence } from '@/ui/text/refusal.text';

type Asked = Readonly<{ language: Language; form: FormData }>;

/** What a server action answers when something is missing that no procedure asks for. */
export const refuseForm = (
  { language, form }: Asked,
  refusal: Readonly<{ code: string; field: string }>,
): FormState => {
  noteRefusedForm();
  return {
    status: 'refused',
    refusals: [{ ...refusal, sentence: refusalSentence(language, refusal) }],
    values: valuesOf(form),
  };
};
