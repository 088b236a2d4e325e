import type { Actor } from '@/domain/access/actor';
import { isMember, isSolver, residentKinds } from '@/domain/access/roles';
import { changedFields } from '@/domain/organisation/profile-changes';
import { completenessOf } from '@/domain/organisation/completeness';
import { canEdit, readsPrivatePersons } from '@/domain/organisation/policy';
import { formatRegistrationNumber, isPersonalNumber } from '@/domain/organisation/registration-number';
import { type Language, languages } from '@/domain/shared/language';
import type { Prisma } from '../adapters/db/generated/client';
import type { Deps } from '../define-write';
import { forbidden } from '../errors';
import { listSkillLabels } from '../taxonomy/skill-labels';
import { contentOf, contentSelect } from './organisation-content';
import { draftSelect, writtenContent } from './profile-draft';

/** The rows that `canRead` of the policy lets an actor read. */
export function readableBy(actor: Actor): Prisma.OrganisationWhereInput {
  if (actor.kind === 'system' || readsPrivatePersons(actor)) return {};
  const own = actor.kind === 'person' ? actor.memberships.map((one) => one.organisationId) : [];
  return { OR: [{ kind: { notIn: residentKinds() } }, { id: { in: own } }] };
}

const referenceSelect = { id: true, language: true, title: true, text: true, year: true, url: true } as const;

/** A text in the language asked for, or in the other one where it is only said there. */
function inLanguage(texts: Readonly<Record<Language, string>>, language: Language) {
  const other = languages.find((one) => one !== language) ?? language;
  if (texts[language] !== '' || texts[other] === '') return { text: texts[language], language };
  return { text: texts[other], language: other };
}

type BySlug = Readonly<{ slug: string; language: Language }>;

/** A solver's profile as others see it; null when there is none for this actor. */
export async function findProfile({ db, actor }: Deps, { slug, language }: BySlug) {
  const row = await db.organisation.findFirst({
    where: { AND: [{ slug }, readableBy(actor)] },
    relationLoadStrategy: 'join',
    select: {
      ...contentSelect,
      id: true,
      slug: true,
      isSample: true,
      updatedAt: true,
      retiredAt: true,
      themes: { select: { theme: { select: { key: true, sv: true, en: true } } }, orderBy: { themeKey: 'asc' } },
      references: { select: referenceSelect, orderBy: { position: 'asc' } },
    },
  });
  if (!row || !isSolver(row.kind)) return null;
  const content = contentOf({ ...row, themes: [] });
  const labels = await listSkillLabels(
    db,
    row.skills.map(({ skillKey }) => skillKey),
  );
  const order = { expert: 0, experienced: 1, basic: 2 };
  const skills = row.skills
    .map(({ skillKey, level }) => {
      const names = labels.get(skillKey);
      return { key: skillKey, level, label: names?.label[language] ?? skillKey, above: names?.above[language] ?? '' };
    })
    .sort((a, b) => order[a.level] - order[b.level] || a.label.localeCompare(b.label, language));
  const { sv, en } = content.texts;
  // A sole trader's number is the person's own identity number.
  const number = content.registrationNumber;
  const { id, isSample, references, updatedAt } = row;
  return {
    id,
    slug: row.slug,
    kind: row.kind,
    name: row.name,
    isSample,
    /** When it was retired: nobody answers for it any more. Null while somebody does. */
    retiredAt: row.retiredAt,
    updatedAt,
    references,
    skills,
    summary: inLanguage({ sv: sv.summary, en: en.summary }, language),
    offer: inLanguage({ sv: sv.offer, en: en.offer }, language),
    themes: row.themes.map(({ theme }) => ({ key: theme.key, label: theme[language] })),
    website: row.retiredAt === null ? content.website : null,
    place: content.place,
    size: content.size,
    maturity: content.maturity,
    capacityMonths: content.capacityMonths,
    registrationNumber: number === null || isPersonalNumber(number) ? null : formatRegistrationNumber(number),
  };
}
export type Profile = NonNullable<Awaited<ReturnType<typeof findProfile>>>;

/** Everything its editors write, for the form; null when there is no such organisation for this actor. */
export async function findForEdit({ db, actor }: Deps, { id }: Readonly<{ id: string }>) {
  if (!isMember(actor, id)) return null;
  const row = await db.organisation.findUnique({
    where: { id },
    relationLoadStrategy: 'join',
    select: {
      ...contentSelect,
      id: true,
      slug: true,
      version: true,
      updatedAt: true,
      references: { select: referenceSelect, orderBy: { position: 'asc' } },
      profileDraft: draftSelect,
    },
  });
  if (!row) return null;
  if (!canEdit(actor, row)) throw forbidden();
  const shown = contentOf(row);
  const draft = row.profileDraft;
  const content = draft?.content ? writtenContent(shown, draft.content) : shown;
  const labels = await listSkillLabels(
    db,
    content.skills.map(({ skill }) => skill),
  );
  const { slug, version, updatedAt, references } = row;
  return {
    id,
    slug,
    version,
    updatedAt,
    references,
    /** What its editors have written, shown to others or not. */
    content,
    /** The version that the next save of the profile is compared with. */
    draftVersion: draft?.version ?? 0,
    /** The fields that others see otherwise than they are written here, and who wrote last; null when there is none. */
    unshown: draft?.content
      ? { fields: changedFields(shown, content), at: draft.savedAt, by: draft.savedBy?.name ?? null }
      : null,
    skills: content.skills.map(({ skill, level }) => ({
      level,
      ...(labels.get(skill) ?? { key: skill, label: { sv: skill, en: skill }, above: { sv: '', en: '' } }),
    })),
    completeness: completenessOf({ ...content, references: references.length }),
  };
}
export type OrganisationForEdit = NonNullable<Awaited<ReturnType<typeof findForEdit>>>;

/** The organisations that the actor belongs to, by name. */
export async function listMine({ db, actor }: Deps) {
  if (actor.kind !== 'person') return [];
  const rows = await db.organisation.findMany({
    where: { id: { in: actor.memberships.map((one) => one.organisationId) } },
    select: { id: true, slug: true, name: true, kind: true },
    orderBy: { name: 'asc' },
  });
  return rows.map((row) => ({
    ...row,
    roles: actor.memberships.find((one) => one.organisationId === row.id)?.roles ?? [],
    canEdit: canEdit(actor, row),
  }));
}
