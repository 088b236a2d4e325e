'use client';
import { troubleText } from '@/ui/text/trouble.text';
import { Button, ButtonLink } from '../kit/button';
import { Page, PageHeader } from '../kit/page-header';
import { usePageLanguage } from './page-language';

type Props = Readonly<{ code: string | undefined; retry: () => void }>;

/** Something broke while the page was made: it says so, and lets one try again. */
export function BrokenPage({ code, retry }: Props) {
  const language = usePageLanguage();
  const text = troubleText[language];
  return (
    <Page width="text">
      <PageHeader title={text.errorTitle} lead={text.errorText} />
      <div className="form-actions">
        <Button onClick={retry}>{text.again}</Button>
        <ButtonLink look="secondary" href={`/${language}`}>
          {text.start}
        </ButtonLink>
      </div>
      {code ? <p className="mt-6 text-muted">{text.code(code)}</p> : null}
    </Page>
  );
}
