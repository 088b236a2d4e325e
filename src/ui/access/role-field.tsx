import type { CentreRole, MembershipRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { CheckboxGroupField } from '@/ui/kit/form/form-fields';
import { accessText } from '@/ui/text/access.text';

type Props = Readonly<{ language: Language; label: string }>;

/** Which roles someone has in an organisation. */
export const MemberRoleField = ({ language, label, roles }: Props & Readonly<{ roles: readonly MembershipRole[] }>) => (
  <CheckboxGroupField
    name="roles"
    label={label}
    options={roles.map((value) => ({
      value,
      label: accessText[language].roles[value],
      hint: accessText[language].roleHints[value],
    }))}
  />
);

/** Which roles someone has at the centre. */
export const CentreRoleField = ({ language, label, roles }: Props & Readonly<{ roles: readonly CentreRole[] }>) => (
  <CheckboxGroupField
    name="roles"
    label={label}
    options={roles.map((value) => ({
      value,
      label: accessText[language].centreRoles[value],
      hint: accessText[language].centreRoleHints[value],
    }))}
  />
);
