import { type ChoiceField, type Field, inputName } from '@/domain/shared/fields';
import { RadioField, SelectField, TextAreaField, TextField } from './form-fields';

type Words = Readonly<{ label: string; hint?: string }>;
type Props<Name extends string> = Readonly<{
  /** In the order in which they are asked for. */
  fields: Readonly<Partial<Record<Name, Field>>>;
  words: Readonly<Record<Name, Words>>;
  /** What the words of each choice are called, and what it is called to choose none. */
  choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  empty?: string;
  /** Said after a text's hint: how many characters it may have. */
  limit?: (max: number) => string;
  isOptional?: (name: Name) => boolean;
  /** The control's name, where it is not the field's own. */
  nameOf?: (name: Name) => string;
  /** The language that is to be written in. */
  lang?: string;
  /** Whether too long a line is told, and not cut off as one types. */
  uncut?: boolean;
}>;

/** How a kind of field is typed in one line. */
function line(field: Exclude<Field, { kind: 'text' | 'choice' }>) {
  switch (field.kind) {
    case 'day':
      return { type: 'date' };
    case 'whole':
      return field.stepped
        ? { type: 'number', inputMode: 'numeric' as const, min: field.min, max: field.max }
        : { inputMode: 'numeric' as const, maxLength: 20 };
    case 'link':
      return { type: 'url', maxLength: field.max };
    case 'line':
      return {
        maxLength: field.max,
        ...(field.autoComplete ? { autoComplete: field.autoComplete } : {}),
        ...(field.autoComplete === 'email' ? { type: 'email' } : {}),
        ...(field.inputMode ? { inputMode: field.inputMode } : {}),
      };
  }
}

const uncutLine = (field: Exclude<Field, { kind: 'text' | 'choice' }>) => {
  const { maxLength: _, ...rest } = { maxLength: undefined, ...line(field) };
  return rest;
};

const withLimit = ({ hint }: Words, field: Field, limit: ((max: number) => string) | undefined) =>
  limit && (field.kind === 'line' || field.kind === 'text') ? [hint, limit(field.max)].filter(Boolean).join(' ') : hint;

/** A control for each of the fields, with its label and hint. */
export function FieldControls<Name extends string>(props: Props<Name>) {
  const { words, limit, isOptional, choices, empty = '', lang, uncut = false } = props;
  return (Object.entries(props.fields) as [Name, Field][]).map(([name, field]) => {
    const hint = withLimit(words[name], field, limit);
    const shared = {
      name: props.nameOf?.(name) ?? inputName(name, field),
      label: words[name].label,
      ...(hint ? { hint } : {}),
      ...(isOptional ? { optional: isOptional(name) } : {}),
    };
    if (field.kind === 'choice')
      return <ChoiceControl key={name} shared={shared} field={field} words={choices?.[name] ?? {}} empty={empty} />;
    const written = lang ? { lang } : {};
    return field.kind === 'text' ? (
      <TextAreaField key={name} {...shared} rows={field.rows} limit={field.max} {...written} />
    ) : (
      <TextField key={name} {...shared} {...(uncut ? uncutLine(field) : line(field))} {...written} />
    );
  });
}

type ChoiceProps = Readonly<{
  shared: Readonly<{ name: string; label: string; hint?: string; optional?: boolean }>;
  field: ChoiceField;
  words: Readonly<Record<string, string>>;
  empty: string;
}>;

function ChoiceControl({ shared, field, words, empty }: ChoiceProps) {
  const options = field.choices.map((value) => ({ value, label: words[value] ?? value }));
  if (!field.open) return <SelectField {...shared} empty={empty} options={options} />;
  return <RadioField {...shared} options={field.nullable ? [...options, { value: '', label: empty }] : options} />;
}
