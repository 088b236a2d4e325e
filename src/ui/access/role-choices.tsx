import { type CentreRole, centreRoles, type MembershipRole } from '@/domain/access/actor';
import type { Language } from '@/domain/shared/language';
import { CheckboxGroup } from '@/ui/kit/choices';
import type { Option } from '@/ui/kit/text-input';
import { accessText } from '@/ui/text/access.text';

type Props = Readonly<{ language: Language; id: string; label: string }>;

/** The roles of an organisation as choices, each with what it lets one do. */
export const memberRoleOptions = (language: Language, roles: readonly MembershipRole[]): readonly Option[] =>
  roles.map((value) => ({
    value,
    label: accessText[language].roles[value],
    hint: accessText[language].roleHints[value],
  }));

type MemberProps = Props & Readonly<{ roles: readonly MembershipRole[]; selected: readonly MembershipRole[] }>;
/** Which roles someone has in an organisation. */
export const MemberRoles = ({ language, id, label, roles, selected }: MemberProps) => (
  <CheckboxGroup
    name="roles"
    id={`roles-${id}`}
    label={label}
    options={memberRoleOptions(language, roles)}
    selected={selected}
  />
);

/** Which roles someone has at the centre. */
export const CentreRoles = ({
  language,
  id,
  label,
  selected,
}: Props & Readonly<{ selected: readonly CentreRole[] }>) => (
  <CheckboxGroup
    name="roles"
    id={`roles-${id}`}
    label={label}
    options={centreRoles.map((value) => ({
      value,
      label: accessText[language].centreRoles[value],
      hint: accessText[language].centreRoleHints[value],
    }))}
    selected={selected}
  />
);
