import { Fragment, type ReactNode } from 'react';
import type { Language } from '@/domain/shared/language';
import { shownIn } from '../text/shown-in';

type Props = Readonly<{ language: Language; children: ReactNode }>;
/** A unit's name and other words that are Swedish on every page: marked, so that they are read aloud as Swedish. */
export const InSwedish = ({ language, children }: Props) =>
  language === 'sv' ? children : <span lang="sv">{children}</span>;

type LocalizedProps = Readonly<{ language: Language; pair: Readonly<{ sv: string; en: string | null }> }>;
/** A text in the reader's language; where there is no translation the Swedish, marked as such. */
export function Localized({ language, pair }: LocalizedProps) {
  const shown = shownIn(pair, language);
  const words = (language === 'en' && pair.en) || pair.sv;
  return shown === language ? words : <span lang={shown}>{words}</span>;
}

type QuotedProps = Readonly<{ language: Language; sentence: string }>;
/**
 * A sentence that names references: a title in the other language stands within that language's quotation marks. Here
 * it gets the page's own, and is marked, so that it is read aloud as what it is.
 */
export function Quoted({ language, sentence }: QuotedProps) {
  const [own, foreign] = language === 'sv' ? (['”', '“'] as const) : (['“', '”'] as const);
  const other = language === 'sv' ? 'en' : 'sv';
  return sentence.split(/(“[^“”]*”|”[^“”]*”)/).map((piece, at) =>
    at % 2 === 1 && piece.startsWith(foreign) ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one sentence never move
      <Fragment key={at}>
        {own}
        <span lang={other}>{piece.slice(1, -1)}</span>”
      </Fragment>
    ) : (
      piece
    ),
  );
}

type SentenceProps = Readonly<{ language: Language; sentence: string; swedish: readonly string[] }>;
/** A sentence of the page's language with the Swedish names in it marked. */
export function Sentence({ language, sentence, swedish }: SentenceProps) {
  const name = swedish.filter((one) => one !== '').find((one) => sentence.includes(one));
  if (language === 'sv' || name === undefined) return sentence;
  const at = sentence.indexOf(name);
  return (
    <>
      <Sentence language={language} sentence={sentence.slice(0, at)} swedish={swedish} />
      <span lang="sv">{name}</span>
      <Sentence language={language} sentence={sentence.slice(at + name.length)} swedish={swedish} />
    </>
  );
}
