import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';

type Props = Readonly<{
  caption: string;
  head: readonly ReactNode[];
  /** The first cell of a row names the row. */
  rows: readonly (readonly ReactNode[])[];
  hideCaption?: boolean;
  /** On a phone each row stands as a block of its own, its cells under each other: for sentences and many columns. */
  stack?: boolean;
}>;

/** A table with its caption; too wide a one scrolls within itself, by keyboard too. */
export function Table({ caption, head, rows, hideCaption = false, stack = false }: Props) {
  const id = useId();
  // Where cells stand under each other each says which column it belongs to.
  const labelOf = (index: number) => (stack && typeof head[index] === 'string' ? head[index] : undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table className={classNames('table', stack && 'table-stack')}>
        <caption id={id} className={hideCaption ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={at}>
              {row.map((cell, index) =>
                index === 0 ? (
                  // oxlint-disable-next-line react/no-array-index-key
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={index} data-label={labelOf(index)}>
                    {stack ? <div>{cell}</div> : cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
