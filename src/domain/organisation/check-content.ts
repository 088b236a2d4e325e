import { isResident } from '../access/roles';
import { languages } from '../shared/language';
import { err, ok, type Result } from '../shared/result';
import type { OrganisationContent, OrganisationRefusal } from './organisation';
import {
  organisationEntries,
  organisationLists,
  type OrganisationValues,
  type Presentation,
  presentationNames,
  presentationTexts,
  storedLine,
} from './organisation.fields';

/** What this installation has: a theme or skill that it lacks is refused. */
export type KnownKeys = Readonly<{ themes: ReadonlySet<string>; skills: ReadonlySet<string> }>;

const refusal = (
  code: OrganisationRefusal['code'],
  field: string,
  detail?: OrganisationRefusal['detail'],
): OrganisationRefusal => (detail ? { code, field, detail } : { code, field });

const trimmed = (text: string | null): string => text?.trim() ?? '';

function tooLong(typed: OrganisationContent): OrganisationRefusal[] {
  const lines = organisationEntries.flatMap(([name, field]) =>
    field.kind === 'line' ? [[name, typed[name] as string | null, field.max] as const] : [],
  );
  const texts = languages.flatMap((language) =>
    presentationNames.map(
      (name) => [`${language}.${name}`, typed.texts[language][name], presentationTexts[name].max] as const,
    ),
  );
  return [...lines, ...texts]
    .map(([field, text, most]) => [field, trimmed(text).length, most] as const)
    .filter(([, length, most]) => length > most)
    .map(([field, length, most]) => refusal('organisation_text_too_long', field, { most, over: length - most }));
}

function valueFaults(typed: OrganisationContent): OrganisationRefusal[] {
  return organisationEntries.flatMap(([name, field]) => {
    const value = typed[name];
    if (field.invalid === undefined || value === null || value === '') return [];
    if (field.kind === 'whole') {
      const fits = Number.isInteger(value) && Number(value) >= field.min && Number(value) <= field.max;
      return fits ? [] : [refusal(field.invalid, name, { most: field.max })];
    }
    const line = String(value).trim();
    if (line === '') return [];
    if (name === 'registrationNumber' && isResident(typed.kind))
      return [refusal('organisation_number_not_for_person', name)];
    return storedLine(field, line) === null ? [refusal(field.invalid, name)] : [];
  });
}

function listFaults({ themes, skills }: OrganisationContent, known: KnownKeys): OrganisationRefusal[] {
  const found: OrganisationRefusal[] = [];
  if (new Set(themes).size > organisationLists.themes.max)
    found.push(refusal('organisation_too_many_themes', 'themes', { most: organisationLists.themes.max }));
  if (themes.some((theme) => !known.themes.has(theme))) found.push(refusal('organisation_theme_unknown', 'themes'));
  if (new Set(skills.map(({ skill }) => skill)).size > organisationLists.skills.max)
    found.push(refusal('organisation_too_many_skills', 'skills', { most: organisationLists.skills.max }));
  if (skills.some(({ skill }) => !known.skills.has(skill))) found.push(refusal('organisation_skill_unknown', 'skills'));
  return found;
}

/**
 * What may be saved of what was typed: trimmed, numbers and addresses in their stored form, each theme and skill once.
 * Refuses with every fault at once. Holes are fine: `completeness` says what they cost.
 */
export function checkContent(
  typed: OrganisationContent,
  known: KnownKeys,
): Result<OrganisationContent, readonly OrganisationRefusal[]> {
  const faults = [
    ...(typed.name.trim() === '' ? [refusal('organisation_name_missing', 'name')] : []),
    ...tooLong(typed),
    ...valueFaults(typed),
    ...listFaults(typed, known),
  ];
  return faults.length > 0 ? err(faults) : ok(cleaned(typed));
}

const cleaned = (typed: OrganisationContent): OrganisationContent => {
  const lines = organisationEntries.flatMap(([name, field]) =>
    field.kind === 'line' ? [[name, storedLine(field, typed[name] as string | null)]] : [],
  );
  const { sv, en } = typed.texts;
  const tidy = (texts: Presentation) =>
    Object.fromEntries(presentationNames.map((name) => [name, texts[name].trim()])) as Presentation;
  return {
    ...typed,
    ...(Object.fromEntries(lines) as Partial<OrganisationValues>),
    texts: { sv: tidy(sv), en: tidy(en) },
    themes: [...new Set(typed.themes)].sort(),
    skills: [...new Map(typed.skills.map((one) => [one.skill, one])).values()].sort((a, b) =>
      a.skill < b.skill ? -1 : 1,
    ),
  };
};
