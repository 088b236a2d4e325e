import { type Field, inputName } from '@/domain/shared/fields';
import { TextField } from './form-fields';

type Words = Readonly<{ label: string; hint?: string }>;
type Props<Name extends string> = Readonly<{
  /** In the order in which they are asked for. */
  fields: Readonly<Partial<Record<Name, Field>>>;
  words: Readonly<Record<Name, Words>>;
}>;

/** How a kind of field is typed in. A choice is shown by the form itself, which explains what it leads to. */
function control(field: Field) {
  switch (field.kind) {
    case 'day':
      return { type: 'date' };
    case 'whole':
      return { inputMode: 'numeric' as const, maxLength: 20 };
    case 'link':
      return { type: 'url', maxLength: field.max };
    case 'line':
      return {
        maxLength: field.max,
        ...(field.autoComplete ? { autoComplete: field.autoComplete } : {}),
        ...(field.autoComplete === 'email' ? { type: 'email' } : {}),
      };
    case 'choice':
      return {};
  }
}

/** A control for each of the fields, with its label and hint. */
export function FieldControls<Name extends string>({ fields, words }: Props<Name>) {
  return (Object.entries(fields) as [Name, Field][]).map(([name, field]) => (
    <TextField key={name} name={inputName(name, field)} {...words[name]} {...control(field)} />
  ));
}
