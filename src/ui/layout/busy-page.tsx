import type { Language } from '@/domain/shared/language';
import { troubleText } from '@/ui/text/trouble.text';
import { ButtonLink } from '../kit/button';
import { Page, PageHeader } from '../kit/page-header';

/** Too much was asked for from one place: why, how long to wait, and a page that costs nothing. */
export function BusyPage({ language }: Readonly<{ language: Language }>) {
  const text = troubleText[language];
  return (
    <Page width="text">
      <PageHeader title={text.busyTitle} lead={text.busyText} />
      <div className="form-actions">
        <ButtonLink look="secondary" href={`/${language}`}>
          {text.start}
        </ButtonLink>
      </div>
    </Page>
  );
}
