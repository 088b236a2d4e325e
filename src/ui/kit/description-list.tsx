import type { ReactNode } from 'react';

type Item = Readonly<{ term: ReactNode; text: ReactNode }>;
/** Facts as pairs: word and meaning. Items without text fall away. */
export const DescriptionList = ({ items }: Readonly<{ items: readonly Item[] }>) => (
  <dl className="facts">
    {items
      .filter(({ text }) => text !== null && text !== undefined && text !== '')
      .map(({ term, text }, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
  </dl>
);
