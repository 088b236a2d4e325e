'use client';
import { useContext } from 'react';
import { Disclosure } from '../kit/disclosure';
import { FormContext } from '../kit/form/form-context';
import { SubmitButton } from '../kit/form/submit-button';
import { Notice } from '../kit/notice';

/** The fields that others see otherwise: as the form was last told while one types, else as it was when the page was made. */
const useUnshown = (saved: readonly string[]) => useContext(FormContext)?.unshown ?? saved;

type Props = Readonly<{
  text: Readonly<{ none: string; title: string; text: string }>;
  /** Field → its label. */
  labels: Readonly<Record<string, string>>;
  fields: readonly string[];
  /** Who wrote last, and when. */
  last: string | null;
}>;

/** Says whether others see the profile as it stands in the form, and what differs when they do not. */
export function UnshownChanges({ text, labels, last, ...props }: Props) {
  const fields = useUnshown(props.fields);
  if (fields.length === 0) return <p className="text-muted">{text.none}</p>;
  return (
    <Notice kind="warning" title={text.title}>
      <p>{text.text}</p>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <a href={`#${field}`}>{labels[field] ?? field}</a>
          </li>
        ))}
      </ul>
      {last && fields === props.fields ? <p>{last}</p> : null}
    </Notice>
  );
}

type DiscardProps = Readonly<{
  text: Readonly<{ discard: string; discardText: string; discardButton: string }>;
  intent: string;
  fields: readonly string[];
}>;

/** Takes back what others do not see. Stands after the form's own button, which Enter presses. */
export function DiscardChanges({ text, intent, fields }: DiscardProps) {
  if (useUnshown(fields).length === 0) return null;
  return (
    <Disclosure summary={text.discard}>
      <p>{text.discardText}</p>
      <div className="form-actions">
        <SubmitButton name="intent" value={intent} look="danger">
          {text.discardButton}
        </SubmitButton>
      </div>
    </Disclosure>
  );
}
