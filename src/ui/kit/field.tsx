import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';

/** What every kind of field is told. `id` is the control's id unless it differs from its name. */
export type FieldProps = Readonly<{
  name: string;
  label: ReactNode;
  id?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  /** The word "(frivilligt)" in the page's language; required fields carry no mark. */
  optional?: string | undefined;
  /** What somebody else saved in the meantime. */
  theirs?: ReactNode;
  /** The label is read but not seen (a search box beside its button). */
  hideLabel?: boolean | undefined;
}>;

/** Ties a control to its hint and its error. */
export const wired = ({ id, name, hint, error }: Pick<FieldProps, 'id' | 'name' | 'hint' | 'error'>) => {
  const at = id ?? name;
  return {
    id: at,
    'aria-describedby': classNames(hint ? `${at}-hint` : undefined, error ? `${at}-error` : undefined),
    'aria-invalid': error ? (true as const) : undefined,
  };
};

/** The error under a label, found by its id. */
export const FieldError = ({ id, error }: Readonly<{ id: string; error?: string | undefined }>) =>
  error ? (
    <p className="field-error" id={`${id}-error`}>
      <Icon name="error" />
      {error}
    </p>
  ) : null;

/** Label above, hint and error under it, then the control (give that one `wired(...)`). */
export function Field({ children, ...props }: FieldProps & Readonly<{ children: ReactNode }>) {
  const id = props.id ?? props.name;
  return (
    <div className={classNames('field', !!props.error && 'field-invalid')}>
      <label className={props.hideLabel ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {props.label}
        {props.optional ? <span className="field-optional"> {props.optional}</span> : null}
      </label>
      {props.hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      ) : null}
      <FieldError id={id} error={props.error} />
      {children}
      {props.theirs ? <div className="field-theirs">{props.theirs}</div> : null}
    </div>
  );
}
