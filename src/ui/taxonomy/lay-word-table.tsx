import type { Bilingual, Language } from '@/domain/shared/language';
import { Table } from '../kit/table';
import { kitText } from '../text/kit.text';
import { layWordText } from '../text/lay-word.text';
import { layWordPath } from './lay-word-address';

type Row = Readonly<{
  id: string;
  word: string;
  language: Language;
  skills: readonly Bilingual[];
  themes: readonly Bilingual[];
}>;
type Props = Readonly<{ language: Language; caption: string; words: readonly Row[] }>;

/** Everyday words, each with what it leads to and the way to change it. */
export function LayWordTable({ language, caption, words }: Props) {
  const text = layWordText[language];
  const { columns } = text;
  const named = (concepts: readonly Bilingual[]) =>
    concepts.map((one) => one[language]).join(', ') || <span className="text-muted">{text.nothing}</span>;
  return (
    <Table
      stack
      caption={caption}
      head={[columns.word, columns.language, columns.skills, columns.themes]}
      rows={words.map((one) => [
        <a key="edit" href={layWordPath(language, one.id)} lang={one.language}>
          {one.word}
        </a>,
        kitText[language].languages[one.language],
        named(one.skills),
        named(one.themes),
      ])}
    />
  );
}
