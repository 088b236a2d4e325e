import { type Language, languages } from '@/domain/shared/language';
import { Button } from '../kit/button';
import { Select, TextInput } from '../kit/text-input';
import { kitText } from '../text/kit.text';
import { layWordText } from '../text/lay-word.text';
import { type LayWordsAsked, layWordsPath } from './lay-word-address';

type Props = Readonly<{ language: Language; asked: LayWordsAsked }>;

/** Asks for words by themselves or by what they lead to, and by language. */
export function LayWordSearch({ language, asked: { query, of } }: Props) {
  const text = layWordText[language];
  return (
    <form className="form" action={layWordsPath(language)}>
      <TextInput
        name="q"
        type="search"
        label={text.search}
        hint={text.searchHint}
        maxLength={100}
        defaultValue={query}
      />
      <Select
        name="language"
        label={text.language}
        empty={text.anyLanguage}
        defaultValue={of ?? ''}
        options={languages.map((value) => ({ value, label: kitText[language].languages[value] }))}
      />
      <div className="form-actions">
        <Button type="submit">{text.searchButton}</Button>
        {query !== '' || of !== null ? <a href={layWordsPath(language)}>{text.all}</a> : null}
      </div>
    </form>
  );
}
