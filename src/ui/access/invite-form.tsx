import type { MembershipRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { CheckboxGroupField, TextField } from '@/ui/kit/form/form-fields';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { type FormAction, initialState } from '@/ui/kit/form-state';
import { accessText } from '@/ui/text/access.text';
import { memberRoleOptions } from './role-choices';

type Props = Readonly<{
  language: Language;
  organisationId: string;
  roles: readonly MembershipRole[];
  action: FormAction;
}>;

/** Invites one address. */
export function InviteForm({ language, organisationId, roles, action }: Props) {
  const text = accessText[language];
  return (
    <FormWithState
      id={`invite-${organisationId}`}
      idPrefix="invite-"
      language={language}
      action={action}
      initial={initialState({ roles: ['member'] })}
      labels={{ email: text.inviteEmail, roles: text.inviteRoles }}
    >
      <TextField name="email" label={text.inviteEmail} type="email" autoComplete="off" maxLength={254} />
      <CheckboxGroupField name="roles" label={text.inviteRoles} options={memberRoleOptions(language, roles)} />
      <div className="form-actions">
        <SubmitButton>{text.send}</SubmitButton>
      </div>
    </FormWithState>
  );
}
