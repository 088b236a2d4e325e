import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Field, type FieldProps, wired } from './field';

type Own<Tag extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<Tag>, keyof FieldProps> & FieldProps;

function split<Props extends FieldProps>(props: Props) {
  const { name, label, id, hint, error, optional, theirs, hideLabel, ...rest } = props;
  return { field: { name, label, id, hint, error, optional, theirs, hideLabel }, rest };
}

export type TextInputProps = Own<'input'>;
/** One line of text, with its label. `type` may be text, email, tel, url, number, date, time, search. */
export function TextInput(props: TextInputProps) {
  const { field, rest } = split(props);
  const short = rest.type === 'date' || rest.type === 'number' || rest.type === 'time';
  return (
    <Field {...field}>
      <input
        type="text"
        {...rest}
        {...wired(field)}
        name={field.name}
        className={classNames('control', short && 'control-short', rest.className)}
      />
    </Field>
  );
}

export type TextAreaProps = Own<'textarea'>;
/** Several lines; it grows with what is written. Say the longest length in the hint: nothing is cut off silently. */
export function TextArea(props: TextAreaProps) {
  const { field, rest } = split(props);
  const rows = rest.rows ?? 4;
  return (
    <Field {...field}>
      <textarea
        {...rest}
        {...wired(field)}
        name={field.name}
        rows={rows}
        style={{ '--rows': rows } as React.CSSProperties}
        className={classNames('control', rest.className)}
      />
    </Field>
  );
}

export type Option = Readonly<{ value: string; label: string; hint?: string; disabled?: boolean; lang?: string }>;
export type SelectProps = Own<'select'> & Readonly<{ options: readonly Option[]; empty?: string }>;
/** One of a list. `empty` is the words of the choice that is none ("Välj"). */
export function Select({ options, empty, ...props }: SelectProps) {
  const { field, rest } = split(props);
  return (
    <Field {...field}>
      <select {...rest} {...wired(field)} name={field.name} className={classNames('control', rest.className)}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
