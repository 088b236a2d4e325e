import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { isUnit } from '@/domain/access/roles';
import { challengeTexts } from '@/domain/challenge/texts';
import { pageMe } from '@/server/trpc/page-me';
import { TrackStep } from '@/ui/challenge/form/track-step';
import { EmptyState } from '@/ui/kit/empty-state';
import { SelectField, TextField } from '@/ui/kit/form/form-fields';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { initialState } from '@/ui/kit/form-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { challengeValueText } from '@/ui/text/challenge-field.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { createDraft } from '../draft-actions';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: challengeFormText[await languageOf(params)].newTitle };
}

export default async function NewChallengePage(props: Props) {
  const { language, userId } = await personalPage(props, '/city/challenges/new');
  const me = await pageMe();
  const text = challengeFormText[language];
  const units = me.organisations.filter(
    ({ kind, roles }) => isUnit(kind) && (roles.includes('owner') || roles.includes('editor')),
  );
  const [first] = units;
  if (!first)
    return (
      <Page width="text">
        <PageHeader title={text.newTitle} />
        <EmptyState title={text.noUnitTitle}>
          <p>{text.noUnitText}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page width="text">
      <PageHeader
        title={text.newTitle}
        lead={text.newLead}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: challengeCityText[language].title, href: `/${language}/city` }],
        }}
      />
      <FormWithState
        id={`challenge-new-${userId}`}
        language={language}
        action={createDraft.bind(null, language)}
        initial={initialState({ track: 'testbed', unitId: first.id })}
        labels={{ unitId: text.unit, title: text.titleLabel, track: challengeValueText[language].track.label }}
      >
        {units.length > 1 ? (
          <SelectField
            name="unitId"
            label={text.unit}
            options={units.map(({ id, name }) => ({ value: id, label: name, lang: 'sv' }))}
          />
        ) : (
          <input type="hidden" name="unitId" value={first.id} />
        )}
        <TextField
          name="title"
          label={text.titleLabel}
          hint={text.titleHint}
          lang="sv"
          maxLength={challengeTexts.title.max}
        />
        <TrackStep language={language} />
        <div className="form-actions">
          <SubmitButton>{text.start}</SubmitButton>
        </div>
      </FormWithState>
    </Page>
  );
}
