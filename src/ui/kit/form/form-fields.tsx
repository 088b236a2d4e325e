'use client';
import { type ComponentProps, type FormEvent, useState } from 'react';
import { kitText } from '@/ui/text/kit.text';
import { Checkbox, CheckboxGroup, type CheckboxGroupProps, RadioGroup, type RadioGroupProps } from '../choices';
import { Select, type SelectProps, TextArea, type TextAreaProps, TextInput, type TextInputProps } from '../text-input';
import { type FormField, useFormField } from './form-context';

type Bound<Props> = Omit<Props, 'id' | 'error' | 'theirs' | 'optional' | 'selected'> & Readonly<{ optional?: boolean }>;

function Theirs({ field }: Readonly<{ field: FormField }>) {
  const text = kitText[field.language];
  return (
    <>
      <strong>{text.theirs}</strong> <span className="keep-lines">{field.theirs || text.theirsEmpty}</span>
    </>
  );
}

const shared = (field: FormField, optional: boolean | undefined) => ({
  id: field.id,
  error: field.error,
  optional: optional ? kitText[field.language].optional : undefined,
  theirs: field.theirs === undefined ? undefined : <Theirs field={field} />,
});

/** One line of text in a FormWithState. */
export function TextField({ optional, ...props }: Bound<TextInputProps>) {
  const field = useFormField(props.name);
  return <TextInput {...props} {...shared(field, optional)} defaultValue={field.value} />;
}

/** Several lines; with `limit` it says how many characters are left when they run short. */
export function TextAreaField({ optional, limit, ...props }: Bound<TextAreaProps> & Readonly<{ limit?: number }>) {
  const field = useFormField(props.name);
  const text = kitText[field.language];
  const [length, setLength] = useState(field.value.length);
  const left = limit === undefined ? null : limit - length;
  return (
    <div>
      <TextArea
        {...props}
        {...shared(field, optional)}
        defaultValue={field.value}
        onInput={(event: FormEvent<HTMLTextAreaElement>) => setLength(event.currentTarget.value.length)}
      />
      {left !== null && limit !== undefined && left < limit / 5 ? (
        <output className={left < 0 ? 'save-state save-state-failed' : 'save-state'}>
          {left < 0 ? text.charactersOver(-left) : text.charactersLeft(left)}
        </output>
      ) : null}
    </div>
  );
}

/** One of a list. */
export function SelectField({ optional, ...props }: Bound<SelectProps>) {
  const field = useFormField(props.name);
  return <Select {...props} {...shared(field, optional)} defaultValue={field.value} />;
}

/** One of a few choices. */
export function RadioField({ optional, ...props }: Bound<RadioGroupProps>) {
  const field = useFormField(props.name);
  return <RadioGroup {...props} {...shared(field, optional)} selected={field.value} />;
}

/** Any of a few choices. */
export function CheckboxGroupField({ optional, ...props }: Bound<CheckboxGroupProps>) {
  const field = useFormField(props.name);
  return <CheckboxGroup {...props} {...shared(field, optional)} selected={field.list} />;
}

/** One box to tick; ticked when its value ("on") is among the form's values. */
export function CheckboxField({ optional, ...props }: Bound<ComponentProps<typeof Checkbox>>) {
  const field = useFormField(props.name);
  return (
    <Checkbox
      {...props}
      {...shared(field, optional)}
      defaultChecked={field.list.includes(String(props.value ?? 'on'))}
    />
  );
}
