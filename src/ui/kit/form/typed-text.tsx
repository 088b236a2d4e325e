'use client';
import { useContext, useState } from 'react';
import { kitText } from '@/ui/text/kit.text';
import { Button, ButtonLink } from '../button';
import { Notice } from '../notice';
import { listOf } from '../form-state';
import { FormContext } from './form-context';

type Props = Readonly<{
  title: string;
  text: string;
  /** The fields that hold text, with the headings they are read under. */
  headings: Readonly<Record<string, string>>;
  fileName: string;
}>;

/** Offers all that was typed as plain text, to copy or to download: for what can no longer be saved. */
export function TypedText({ title, text, headings, fileName }: Props) {
  const form = useContext(FormContext);
  const [copied, setCopied] = useState(false);
  if (!form) throw new Error('TypedText stands outside FormWithState');
  const words = kitText[form.language];
  const typed = Object.entries(headings)
    .map(([name, heading]) => [heading, listOf(form.typed, name).join('\n')] as const)
    .filter(([, value]) => value.trim() !== '')
    .map(([heading, value]) => `${heading}\n\n${value}`)
    .join('\n\n\n');
  if (typed === '') return null;
  return (
    <Notice kind="warning" live="polite" title={title}>
      <p>{text}</p>
      <label className="grid gap-1">
        <span>{words.typed}</span>
        <textarea className="control" readOnly rows={8} value={typed} />
      </label>
      <div className="form-actions">
        <ButtonLink
          look="secondary"
          small
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(typed)}`}
          download={fileName}
        >
          {words.download}
        </ButtonLink>
        <Button
          look="secondary"
          small
          onClick={() => void navigator.clipboard.writeText(typed).then(() => setCopied(true))}
        >
          {words.copy}
        </Button>
        <output>{copied ? words.copied : ''}</output>
      </div>
    </Notice>
  );
}
