import { isResident } from '../access/roles';
import { languages } from '../shared/language';
import { err, ok, type Result } from '../shared/result';
import type { OrganisationContent, OrganisationRefusal } from './organisation';
import { parseRegistrationNumber } from './registration-number';
import { parseWebAddress } from './web-address';

/** The longest texts in characters, and the most of each list. */
export const contentLimits = { name: 200, place: 120, summary: 2000, offer: 4000, themes: 10, skills: 60 } as const;
/** The latest start that can be promised, in months from now. */
export const maxCapacityLength = 60;

/** What this installation has: a theme or skill that it lacks is refused. */
export type KnownKeys = Readonly<{ themes: ReadonlySet<string>; skills: ReadonlySet<string> }>;

const refusal = (
  code: OrganisationRefusal['code'],
  field: string,
  detail?: OrganisationRefusal['detail'],
): OrganisationRefusal => (detail ? { code, field, detail } : { code, field });

const trimmed = (text: string | null): string | null => text?.trim() || null;

function tooLong({ name, place, texts }: OrganisationContent): OrganisationRefusal[] {
  const lengths: [string, number, number][] = [
    ['name', name.trim().length, contentLimits.name],
    ['place', place?.trim().length ?? 0, contentLimits.place],
    ...languages.flatMap((language): [string, number, number][] => [
      [`${language}.summary`, texts[language].summary.trim().length, contentLimits.summary],
      [`${language}.offer`, texts[language].offer.trim().length, contentLimits.offer],
    ]),
  ];
  return lengths
    .filter(([, length, most]) => length > most)
    .map(([field, length, most]) => refusal('organisation_text_too_long', field, { most, over: length - most }));
}

function numberFaults({ kind, registrationNumber }: OrganisationContent): OrganisationRefusal[] {
  const typed = trimmed(registrationNumber);
  if (typed === null) return [];
  if (isResident(kind)) return [refusal('organisation_number_not_for_person', 'registrationNumber')];
  return parseRegistrationNumber(typed) === null ? [refusal('organisation_number_invalid', 'registrationNumber')] : [];
}

function listFaults({ themes, skills }: OrganisationContent, known: KnownKeys): OrganisationRefusal[] {
  const found: OrganisationRefusal[] = [];
  if (new Set(themes).size > contentLimits.themes)
    found.push(refusal('organisation_too_many_themes', 'themes', { most: contentLimits.themes }));
  if (themes.some((theme) => !known.themes.has(theme))) found.push(refusal('organisation_theme_unknown', 'themes'));
  if (new Set(skills.map(({ skill }) => skill)).size > contentLimits.skills)
    found.push(refusal('organisation_too_many_skills', 'skills', { most: contentLimits.skills }));
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
  const website = trimmed(typed.website);
  const { capacityMonths } = typed;
  const faults = [
    ...(typed.name.trim() === '' ? [refusal('organisation_name_missing', 'name')] : []),
    ...tooLong(typed),
    ...numberFaults(typed),
    ...(website !== null && parseWebAddress(website) === null
      ? [refusal('organisation_website_invalid', 'website')]
      : []),
    ...(capacityMonths !== null && !isCapacity(capacityMonths)
      ? [refusal('organisation_capacity_invalid', 'capacityMonths', { most: maxCapacityLength })]
      : []),
    ...listFaults(typed, known),
  ];
  return faults.length > 0 ? err(faults) : ok(cleaned(typed));
}

const isCapacity = (months: number): boolean => Number.isInteger(months) && months >= 0 && months <= maxCapacityLength;

const cleaned = (typed: OrganisationContent): OrganisationContent => {
  const number = trimmed(typed.registrationNumber);
  const website = trimmed(typed.website);
  const { sv, en } = typed.texts;
  return {
    ...typed,
    name: typed.name.trim().replace(/\s+/g, ' '),
    registrationNumber: number && parseRegistrationNumber(number),
    website: website && parseWebAddress(website),
    place: trimmed(typed.place),
    texts: {
      sv: { summary: sv.summary.trim(), offer: sv.offer.trim() },
      en: { summary: en.summary.trim(), offer: en.offer.trim() },
    },
    themes: [...new Set(typed.themes)].sort(),
    skills: [...new Map(typed.skills.map((one) => [one.skill, one])).values()].sort((a, b) =>
      a.skill < b.skill ? -1 : 1,
    ),
  };
};
