import type { OrganisationKind } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { RadioField, TextField } from '../kit/form/form-fields';
import { FormWithState } from '../kit/form/form-with-state';
import { SubmitButton } from '../kit/form/submit-button';
import { type FormAction, initialState } from '../kit/form-state';
import { organisationFieldText } from '../text/organisation-field.text';
import { organisationFormText } from '../text/organisation-form.text';
import { organisationWords } from '../text/organisation-words.text';

type Props = Readonly<{ language: Language; userId: string; kinds: readonly OrganisationKind[]; create: FormAction }>;

/** The three things that register an organisation. */
export function CreateForm({ language, userId, kinds, create }: Props) {
  const text = organisationFormText[language];
  const fields = organisationFieldText[language];
  const words = organisationWords[language];
  return (
    <FormWithState
      id={`organisation-new-${userId}`}
      language={language}
      action={create}
      initial={initialState({ kind: '', name: '', registrationNumber: '' })}
      labels={{ kind: text.create.kind, name: fields.name.label, registrationNumber: fields.registrationNumber.label }}
    >
      <RadioField
        name="kind"
        label={text.create.kind}
        options={kinds.map((kind) => {
          const hint = text.create.kindHints[kind];
          return { value: kind, label: words.kind[kind], ...(hint ? { hint } : {}) };
        })}
      />
      <TextField name="name" label={fields.name.label} hint={text.create.nameHint} autoComplete="organization" />
      <TextField
        name="registrationNumber"
        label={fields.registrationNumber.label}
        hint={text.create.numberHint}
        optional
      />
      <p>{text.create.owner}</p>
      <div className="form-actions">
        <SubmitButton>{text.create.button}</SubmitButton>
      </div>
    </FormWithState>
  );
}
