import type { Language } from '@/domain/shared/language';
import { troubleText } from '@/ui/text/trouble.text';
import { ButtonLink } from '../kit/button';
import { Page, PageHeader } from '../kit/page-header';

type Props = Readonly<{ language: Language; code?: string | undefined }>;

/** Something broke while the page was made: it says so, and lets one try again. */
export function BrokenPage({ language, code }: Props) {
  const text = troubleText[language];
  return (
    <Page width="text">
      <PageHeader title={text.errorTitle} lead={text.errorText} />
      <div className="form-actions">
        {/* The empty address is this very page, asked for anew. */}
        <ButtonLink href="">{text.again}</ButtonLink>
        <ButtonLink look="secondary" href={`/${language}`}>
          {text.start}
        </ButtonLink>
      </div>
      {code ? <p className="mt-6 text-muted">{text.code(code)}</p> : null}
    </Page>
  );
}
