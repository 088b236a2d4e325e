import { languages } from '../shared/language';
import { type Changes, changesBetween } from '../shared/changes';
import type { OrganisationContent } from './organisation';
import { isPublic } from './policy';
import { organisationEntries, presentationNames, storedLine } from './organisation.fields';

/** The fields of a profile as its form names them ("sv.summary"), in the form's order. */
const fieldsOf = (content: OrganisationContent): Readonly<Record<string, unknown>> => {
  const text = (typed: string | null): string => typed?.trim().replaceAll('\r\n', '\n') ?? '';
  const valuesOf = (part: 'about' | 'ready') =>
    Object.fromEntries(
      organisationEntries
        .filter(([, field]) => field.part === part)
        .map(([name, field]) => {
          const value = content[name];
          if (field.kind !== 'line') return [name, value];
          // Two ways of writing one number or address are no change; half a number is one, though it cannot be published yet.
          return [name, storedLine(field, value as string | null) ?? text(value as string | null)];
        }),
    );
  return {
    ...valuesOf('about'),
    ...Object.fromEntries(
      languages.flatMap((language) =>
        presentationNames.map((name) => [`${language}.${name}`, text(content.texts[language][name])]),
      ),
    ),
    themes: [...new Set(content.themes)].sort(),
    skills: content.skills.map(({ skill, level }) => `${skill}=${level}`).sort(),
    ...valuesOf('ready'),
  };
};

/**
 * What the audit log keeps of a profile that was saved: before and after by field. Of a resident only which fields, since
 * that profile goes with its person and the log stays.
 */
export function profileChanges(before: OrganisationContent, after: OrganisationContent): Changes {
  const changes = changesBetween(fieldsOf(before), fieldsOf(after));
  if (isPublic(after)) return changes;
  return Object.fromEntries(Object.keys(changes).map((field) => [field, { before: null, after: null }]));
}

/** The fields in which what is written differs from what is public, as the form names them; none when nothing does. */
export function changedFields(shown: OrganisationContent, written: OrganisationContent): readonly string[] {
  const before = fieldsOf(shown);
  return Object.entries(fieldsOf(written))
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]))
    .map(([field]) => field);
}
