import { isResident } from '@/domain/access/roles';
import type { ReactNode } from 'react';
import {
  fieldsOfPart,
  type OrganisationFieldName,
  organisationEntries,
  organisationFields,
  organisationLists,
  presentationNames,
  presentationTexts,
} from '@/domain/organisation/organisation.fields';
import { type Bilingual, type Language, languages } from '@/domain/shared/language';
import type { OrganisationForEdit } from '@/server/organisation/organisation.queries';
import { Fieldset } from '../kit/choices';
import { FieldControls } from '../kit/form/field-controls';
import { CheckboxGroupField } from '../kit/form/form-fields';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import { type FormAction, initialState } from '../kit/form-state';
import { SkillPicker } from '../taxonomy/skill-picker';
import { formatMoment } from '../text/format';
import { organisationFieldText } from '../text/organisation-field.text';
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
  const { id, draftVersion, content, unshown } = organisation;
  const { none, discard, discardText, discardButton } = text.unshown;
  const fields = unshown?.fields ?? [];
  const words = organisationFieldText[language];
  const texts = languages.flatMap((one) =>
    presentationNames.map((name) => [`${one}.${name}`, `${text[presentationIn[one]]}: ${words[name].label}`]),
  );
  const labels = {
    ...Object.fromEntries(organisationEntries.map(([name]) => [name, words[name].label])),
    ...Object.fromEntries(texts),
    themes: text.themes,
    skills: text.skills,
  };
  const { registrationNumber: _, ...about } = fieldsOfPart('about');
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
        <ProfileFields language={language} fields={isResident(content.kind) ? about : fieldsOfPart('about')} />
      </Fieldset>
      <Presentation language={language} of="sv" />
      <Presentation language={language} of="en" hint={text.englishHint} />
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
          most={organisationLists.skills.max}
        />
      </Fieldset>
      <Fieldset legend={text.ready}>
        <ProfileFields language={language} fields={fieldsOfPart('ready')} />
      </Fieldset>
      <div className="form-actions">
        <SubmitButton>{text.save}</SubmitButton>
      </div>
      <DiscardChanges text={{ discard, discardText, discardButton }} intent={discardIntent} fields={fields} />
    </FormWithState>
  );
}

type FieldsProps = Readonly<{ language: Language; fields: Partial<typeof organisationFields> }>;

/** Too long a line is told by how much, so none is cut off in the box. */
const ProfileFields = ({ language, fields }: FieldsProps) => (
  <FieldControls<OrganisationFieldName>
    fields={fields}
    words={organisationFieldText[language]}
    choices={organisationWords[language]}
    empty={organisationFormText[language].notStated}
    isOptional={(field) => organisationFields[field].optional}
    uncut
  />
);

const presentationIn = { sv: 'swedish', en: 'english' } as const;
type PresentationProps = Readonly<{ language: Language; of: Language; hint?: ReactNode }>;

const Presentation = ({ language, of, hint }: PresentationProps) => (
  <Fieldset legend={organisationFormText[language][presentationIn[of]]} hint={hint}>
    <FieldControls
      fields={presentationTexts}
      words={organisationFieldText[language]}
      nameOf={(name) => `${of}.${name}`}
      lang={of}
    />
  </Fieldset>
);
