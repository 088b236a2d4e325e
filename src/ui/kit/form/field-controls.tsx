import { type Field, inputName } from '@/domain/shared/fields';
import { TextAreaField, TextField } from './form-fields';

type Words = Readonly<{ label: string; hint?: string }>;
type Props<Name extends string> = Readonly<{
  /** In the order in which they are asked for. */
  fields: Readonly<Partial<Record<Name, Field>>>;
  words: Readonly<Record<Name, Words>>;
  /** Said after a text's hint: how many characters it may have. */
  limit?: (max: number) => string;
  isOptional?: (name: Name) => boolean;
}>;

/** How a kind of field is typed in. A choice is shown by the form itself, which explains what it leads to. */
function control(field: Exclude<Field, { kind: 'text' }>) {
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
export function FieldControls<Name extends string>({ fields, words, limit, isOptional }: Props<Name>) {
  return (Object.entries(fields) as [Name, Field][]).map(([name, field]) => {
    const { label, hint } = withLimit(words[name], field, limit);
    const shared = {
      name: inputName(name, field),
      label,
      ...(hint ? { hint } : {}),
      ...(isOptional ? { optional: isOptional(name) } : {}),
    };
    return field.kind === 'text' ? (
      <TextAreaField key={name} {...shared} rows={field.rows} limit={field.max} />
    ) : (
      <TextField key={name} {...shared} {...control(field)} />
    );
  });
}

const withLimit = ({ label, hint }: Words, field: Field, limit: ((max: number) => string) | undefined): Words =>
  limit && (field.kind === 'line' || field.kind === 'text')
    ? { label, hint: [hint, limit(field.max)].filter(Boolean).join(' ') }
    : { label, ...(hint ? { hint } : {}) };
