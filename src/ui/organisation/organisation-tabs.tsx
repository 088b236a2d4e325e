import type { Language } from '@/domain/shared/language';
import { Button } from '../kit/button';
import { Tabs } from '../kit/tabs';
import { Select } from '../kit/text-input';
import { organisationFormText } from '../text/organisation-form.text';

type TabsProps = Readonly<{ language: Language; id: string; current: 'profile' | 'references'; references: number }>;

/** The address of one of the organisation's own pages. */
export const organisationPath = (language: Language, id: string, page: '' | '/references' | '/members' = ''): string =>
  `/${language}/my/organisation${page}?${new URLSearchParams({ organisation: id }).toString()}`;

/** Profile, references, members. */
export function OrganisationTabs({ language, id, current, references }: TabsProps) {
  const text = organisationFormText[language].tabs;
  return (
    <Tabs
      label={text.label}
      tabs={[
        { label: text.profile, href: organisationPath(language, id), current: current === 'profile' },
        {
          label: text.references,
          href: organisationPath(language, id, '/references'),
          current: current === 'references',
          count: references,
        },
        { label: text.members, href: organisationPath(language, id, '/members') },
      ]}
    />
  );
}

type SwitchProps = Readonly<{
  language: Language;
  action: string;
  current: string;
  mine: readonly Readonly<{ id: string; name: string }>[];
}>;

/** For those who belong to several organisations: which one to show. */
export function OrganisationSwitch({ language, action, current, mine }: SwitchProps) {
  const text = organisationFormText[language];
  if (mine.length < 2) return null;
  return (
    <form action={action} method="get" className="form-actions">
      <Select
        name="organisation"
        label={text.switchLabel}
        defaultValue={current}
        options={mine.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button type="submit" look="secondary">
        {text.show}
      </Button>
    </form>
  );
}
