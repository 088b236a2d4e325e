import type { Language } from '@/domain/shared/language';
import { troubleText } from '@/ui/text/trouble.text';
import { Button, ButtonLink } from '../kit/button';
import { Page, PageHeader } from '../kit/page-header';
import { TextInput } from '../kit/text-input';

/** There is no such page: why, and three ways on. */
export function MissingPage({ language }: Readonly<{ language: Language }>) {
  const text = troubleText[language];
  return (
    <Page width="text">
      <PageHeader title={text.missingTitle} lead={text.missingText} />
      <form action={`/${language}/challenges/search`} method="get" className="form">
        <TextInput name="q" type="search" label={text.search} maxLength={200} />
        <div className="form-actions">
          <Button type="submit">{text.searchButton}</Button>
          <ButtonLink look="secondary" href={`/${language}`}>
            {text.start}
          </ButtonLink>
          <ButtonLink look="secondary" href={`/${language}/my`}>
            {text.mine}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
