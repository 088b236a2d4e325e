import type { OrganisationKind } from '@/domain/access/actor';
import type { Bilingual, Language } from '@/domain/shared/language';
import { FilterGroup, Filters } from '@/ui/kit/filter-group';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { organisationWords } from '@/ui/text/organisation-words.text';

type Props = Readonly<{
  language: Language;
  action: string;
  kinds: readonly OrganisationKind[];
  themes: readonly string[];
  allKinds: readonly OrganisationKind[];
  allThemes: readonly Readonly<{ key: string; label: Bilingual }>[];
}>;

/** Narrows the solvers, in the address. */
export function SolverFilters({ language, action, kinds, themes, allKinds, allThemes }: Props) {
  const text = challengeCityText[language];
  return (
    <Filters language={language} action={action} active={kinds.length + themes.length}>
      <FilterGroup
        language={language}
        legend={text.kinds}
        name="kind"
        options={allKinds.map((kind) => ({
          value: kind,
          label: organisationWords[language].kind[kind],
          checked: kinds.includes(kind),
        }))}
      />
      <FilterGroup
        language={language}
        legend={text.themes}
        name="theme"
        options={allThemes.map((theme) => ({
          value: theme.key,
          label: theme.label[language],
          checked: themes.includes(theme.key),
        }))}
      />
    </Filters>
  );
}
