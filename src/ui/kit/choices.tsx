import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { FieldError, type FieldProps, wired } from './field';
import type { Option } from './text-input';

type CheckboxProps = Omit<ComponentProps<'input'>, keyof FieldProps> & FieldProps;
/** One box to tick; its value is "on" unless told. */
export function Checkbox({ name, label, id, hint, error, optional, theirs, hideLabel, ...rest }: CheckboxProps) {
  const at = id ?? name;
  return (
    <div className={classNames('field', !!error && 'field-invalid')}>
      <FieldError id={at} error={error} />
      <div className="choice">
        <input type="checkbox" {...rest} {...wired({ id: at, name, hint, error })} name={name} />
        <label htmlFor={at} className={hideLabel ? 'visually-hidden' : undefined}>
          {label}
          {optional ? <span className="field-optional"> {optional}</span> : null}
        </label>
        {hint ? (
          <div className="field-hint" id={`${at}-hint`}>
            {hint}
          </div>
        ) : null}
      </div>
      {theirs ? <div className="field-theirs">{theirs}</div> : null}
    </div>
  );
}

type GroupProps = FieldProps &
  Readonly<{ options: readonly Option[]; selected?: readonly string[]; kind: 'radio' | 'checkbox' }>;

function ChoiceGroup({ options, selected = [], kind, ...field }: GroupProps) {
  const id = field.id ?? field.name;
  return (
    <fieldset
      className={classNames('field', !!field.error && 'field-invalid')}
      id={`${id}-group`}
      aria-describedby={wired(field)['aria-describedby']}
    >
      <legend className="field-label">
        {field.label}
        {field.optional ? <span className="field-optional"> {field.optional}</span> : null}
      </legend>
      {field.hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {field.hint}
        </div>
      ) : null}
      <FieldError id={id} error={field.error} />
      <div className="choices">
        {options.map((option, index) => {
          // The error summary leads to the first choice.
          const at = index === 0 ? id : `${id}-${option.value}`;
          return (
            <div className="choice" key={option.value}>
              <input
                type={kind}
                id={at}
                name={field.name}
                value={option.value}
                defaultChecked={selected.includes(option.value)}
                disabled={option.disabled}
                aria-describedby={option.hint ? `${at}-choice-hint` : undefined}
              />
              <label htmlFor={at} lang={option.lang}>
                {option.label}
              </label>
              {option.hint ? (
                <div className="field-hint" id={`${at}-choice-hint`}>
                  {option.hint}
                </div>
              ) : null}
            </div>
          );
        })}
      </div>
      {field.theirs ? <div className="field-theirs">{field.theirs}</div> : null}
    </fieldset>
  );
}

export type RadioGroupProps = FieldProps & Readonly<{ options: readonly Option[]; selected?: string | undefined }>;
/** Exactly one of a few choices. */
export const RadioGroup = ({ selected, ...rest }: RadioGroupProps) => (
  <ChoiceGroup {...rest} kind="radio" selected={selected ? [selected] : []} />
);

export type CheckboxGroupProps = FieldProps &
  Readonly<{ options: readonly Option[]; selected?: readonly string[] | undefined }>;
/** Any number of a few choices, all under one name. */
export const CheckboxGroup = ({ selected = [], ...rest }: CheckboxGroupProps) => (
  <ChoiceGroup {...rest} kind="checkbox" selected={selected} />
);

type FieldsetProps = Readonly<{ legend: ReactNode; hint?: ReactNode; children: ReactNode }>;
/** A part of a long form, with its heading. */
export const Fieldset = ({ legend, hint, children }: FieldsetProps) => (
  <fieldset className="fieldset">
    <legend>{legend}</legend>
    {hint ? <div className="field-hint">{hint}</div> : null}
    {children}
  </fieldset>
);
