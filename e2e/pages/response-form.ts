import type { WrittenResponse } from '../support/written-response';
import type { Visitor } from '../support/browser';
import { press } from './form';
import { responseFormText } from '@/ui/text/response-form.text';
import { responsePageText } from '@/ui/text/response-page.text';

/** The field of the form that holds this text. */
export const responseField = ({ page, language }: Visitor, field: keyof WrittenResponse) =>
  page.getByRole('textbox', { name: responseFormText[language].fields[field].label });

export async function fillResponse(visitor: Visitor, texts: Partial<WrittenResponse>): Promise<void> {
  for (const [field, words] of Object.entries(texts))
    await responseField(visitor, field as keyof WrittenResponse).fill(words);
}

/** From "respond" to the form, on behalf of the only organisation one belongs to. */
export async function beginResponse(visitor: Visitor): Promise<void> {
  const text = responsePageText[visitor.language];
  await visitor.at(text.newTitle);
  await press(visitor, text.begin);
  await visitor.at(text.editTitle);
}
