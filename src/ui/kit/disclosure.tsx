import type { ReactNode } from 'react';

type Props = Readonly<{ summary: ReactNode; children: ReactNode; open?: boolean }>;
/** More, for who wants it. */
export const Disclosure = ({ summary, children, open = false }: Props) => (
  <details className="disclosure" open={open}>
    <summary>{summary}</summary>
    <div className="disclosure-body">{children}</div>
  </details>
);

/** Running text at a readable width: paragraphs, headings, lists. */
export const Prose = ({ children }: Readonly<{ children: ReactNode }>) => <div className="prose">{children}</div>;

/** A longer text as people write it: blank lines part paragraphs, line breaks stay. */
export const PlainText = ({ text }: Readonly<{ text: string }>) => (
  <div className="prose">
    {text
      .split(/\n\s*\n/)
      .filter((part) => part.trim())
      .map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} className="keep-lines">
          {part.trim()}
        </p>
      ))}
  </div>
);
