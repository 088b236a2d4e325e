import type { Language } from '@/domain/shared/language';
import type { Draft } from '@/server/challenge/unit-challenges.queries';
import { PlainText } from '@/ui/kit/disclosure';
import { Notice } from '@/ui/kit/notice';
import { PageHeader } from '@/ui/kit/page-header';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { kitText } from '@/ui/text/kit.text';
import { formSteps, type FormStep } from '@/domain/challenge/steps';
import { InSwedish } from '@/ui/kit/in-language';

type Props = Readonly<{ language: Language; draft: Draft; step: FormStep }>;

/** Where one is in the form, and what the reviewer asked for. */
export function StepHeader({ language, draft, step }: Props) {
  const text = challengeFormText[language];
  const at = `/${language}/city/challenges/${draft.id}`;
  const title = draft.content.texts.sv.title || text.untitled;
  const place = formSteps.indexOf(step) + 1;
  return (
    <>
      <PageHeader
        title={text.steps[step]}
        lead={text.leads[step]}
        over={text.stepOf(String(place), String(formSteps.length))}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [
            { label: challengeCityText[language].title, href: `/${language}/city` },
            { label: <InSwedish language={language}>{title}</InSwedish>, href: at },
          ],
        }}
      />
      {draft.sentBackReason ? (
        <Notice kind="warning" title={text.sentBackTitle}>
          <PlainText text={draft.sentBackReason} />
        </Notice>
      ) : null}
    </>
  );
}
