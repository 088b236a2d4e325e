import { isResident } from '@/domain/access/roles';
import type { ReactNode } from 'react';
import { contentLimits } from '@/domain/organisation/check-content';
import { maturities, sizes } from '@/domain/organisation/organisation';
import type { Bilingual, Language } from '@/domain/shared/language';
import type { OrganisationForEdit } from '@/server/organisation/organisation.queries';
import { Fieldset } from '../kit/choices';
import { CheckboxGroupField, RadioField, SelectField, TextAreaField, TextField } from '../kit/form/form-fields';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import { type FormAction, initialState } from '../kit/form-state';
import { SkillPicker } from '../taxonomy/skill-picker';
import { formatMoment } from '../text/format';
import { organisationFormText } from '../text/organisation-form.text';
import { organisationWords } from '../text/organisation-words.text';
import { discardIntent, profileFormValues, profileTexts } from './profile-values';
import { DiscardChanges, UnshownChanges } from './unshown-changes';

type Props = Readonly<{
  language: Language;
  userId: string;
  organisation: OrganisationForEdit;
  themes: readonly Readonly<{ key: string; label: Bilingual; text: Bilingual }>[];
  save: FormAction;
  autosave: FormAction;
}>;

/** All that an organisation's editors write about it, in four parts: kept as they type, shown to others when they save. */
export function ProfileForm({ language, userId, organisation, themes, save, autosave }: Props) {
  const text = organisationFormText[language];
  const words = organisationWords[language];
  const { id, draftVersion, content, unshown } = organisation;
  const { none, discard, discardText, discardButton } = text.unshown;
  const fields = unshown?.fields ?? [];
  const labels = {
    name: text.name,
    registrationNumber: text.number,
    website: text.website,
    place: text.place,
    size: text.size,
    maturity: text.maturity,
    capacityMonths: text.capacity,
    'sv.summary': `${text.swedish}: ${text.summary}`,
    'sv.offer': `${text.swedish}: ${text.offer}`,
    'en.summary': `${text.english}: ${text.summary}`,
    'en.offer': `${text.english}: ${text.offer}`,
    themes: text.themes,
    skills: text.skills,
  };
  return (
    <FormWithState
      id={`organisation-${id}-${userId}`}
      className="mt-8"
      language={language}
      action={save}
      autosave={autosave}
      initial={initialState(profileFormValues(organisation, language), draftVersion)}
      labels={labels}
      okTitle={text.saved}
    >
      <UnshownChanges
        text={{ none, title: text.unshown.title, text: text.unshown.text }}
        labels={labels}
        fields={fields}
        last={unshown && text.unshown.last(formatMoment(language, unshown.at), unshown.by)}
      />
      <Fieldset legend={text.about}>
        <TextField name="name" label={text.name} autoComplete="organization" />
        {isResident(content.kind) ? null : (
          <TextField name="registrationNumber" label={text.number} hint={text.numberHint} optional />
        )}
        <TextField name="website" label={text.website} hint={text.websiteHint} inputMode="url" optional />
        <TextField name="place" label={text.place} hint={text.placeHint} />
        <SelectField
          name="size"
          label={text.size}
          empty={text.notStated}
          options={sizes.map((size) => ({ value: size, label: words.size[size] }))}
          optional
        />
      </Fieldset>
      <Presentation language={language} of="sv" legend={text.swedish} />
      <Presentation language={language} of="en" legend={text.english} hint={text.englishHint} />
      <Fieldset legend={text.fit}>
        <CheckboxGroupField
          name="themes"
          label={text.themes}
          options={themes.map((theme) => {
            const hint = theme.text[language];
            return { value: theme.key, label: theme.label[language], ...(hint ? { hint } : {}) };
          })}
        />
        <SkillPicker
          scale="level"
          label={text.skills}
          hint={text.skillsHint}
          texts={profileTexts}
          most={contentLimits.skills}
        />
      </Fieldset>
      <Fieldset legend={text.ready}>
        <RadioField
          name="maturity"
          label={text.maturity}
          options={[
            ...maturities.map((maturity) => ({ value: maturity, label: words.maturity[maturity] })),
            { value: '', label: text.notStated },
          ]}
        />
        <TextField
          name="capacityMonths"
          label={text.capacity}
          hint={text.capacityHint}
          type="number"
          inputMode="numeric"
          min={0}
          max={60}
          optional
        />
      </Fieldset>
      <div className="form-actions">
        <SubmitButton>{text.save}</SubmitButton>
      </div>
      <DiscardChanges text={{ discard, discardText, discardButton }} intent={discardIntent} fields={fields} />
    </FormWithState>
  );
}

type PresentationProps = Readonly<{ language: Language; of: Language; legend: string; hint?: ReactNode }>;

const Presentation = ({ language, of, legend, hint }: PresentationProps) => {
  const text = organisationFormText[language];
  return (
    <Fieldset legend={legend} hint={hint}>
      <TextAreaField
        name={`${of}.summary`}
        label={text.summary}
        hint={text.summaryHint}
        rows={3}
        limit={contentLimits.summary}
        lang={of}
      />
      <TextAreaField
        name={`${of}.offer`}
        label={text.offer}
        hint={text.offerHint}
        rows={6}
        limit={contentLimits.offer}
        lang={of}
      />
    </Fieldset>
  );
};
