import type { Language } from '@/domain/shared/language';
import { troubleText } from '@/ui/text/trouble.text';
import { ButtonLink } from '../kit/button';
import { Page, PageHeader } from '../kit/page-header';

/** The page is there, but not for whoever asks: why, what to do, and two ways on. */
export function ForbiddenPage({ language }: Readonly<{ language: Language }>) {
  const text = troubleText[language];
  return (
    <Page width="text">
      <PageHeader title={text.forbiddenTitle} lead={text.forbiddenText} />
      <div className="form-actions">
        <ButtonLink href={`/${language}/my`}>{text.mine}</ButtonLink>
        <ButtonLink look="secondary" href={`/${language}`}>
          {text.start}
        </ButtonLink>
      </div>
    </Page>
  );
}
