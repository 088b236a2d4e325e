import type { OrganisationContent } from '@/domain/organisation/organisation';
import { organisationFields, type Presentation, presentationTexts } from '@/domain/organisation/organisation.fields';
import { columnsOf as columns, emptyValues, pickFields } from '@/domain/shared/fields';
import { type Language, languages } from '@/domain/shared/language';
import type { Db, Tx } from '../adapters/db/client';
import type { Prisma } from '../adapters/db/generated/client';
import { listRefusedThemes } from '../taxonomy/refused-themes';
import { fromStoredSize, toStoredSize } from './size-names';

/** The columns that its editors fill in. */
export const contentSelect = {
  kind: true,
  ...columns(organisationFields),
  texts: { select: { language: true, ...columns(presentationTexts) } },
  themes: { select: { themeKey: true }, orderBy: { themeKey: 'asc' } },
  skills: { select: { skillKey: true, level: true }, orderBy: { skillKey: 'asc' } },
} as const satisfies Prisma.OrganisationSelect;

type ContentRow = Prisma.OrganisationGetPayload<{ select: typeof contentSelect }>;

const presentation = (row: Pick<ContentRow, 'texts'>, language: Language): Presentation => {
  const found = row.texts.find((text) => text.language === language);
  return found ? pickFields(presentationTexts, found) : emptyValues(presentationTexts);
};

/** Rows as the domain knows them. */
export const contentOf = (row: ContentRow): OrganisationContent => ({
  kind: row.kind,
  ...pickFields(organisationFields, { ...row, size: fromStoredSize(row.size) }),
  texts: { sv: presentation(row, 'sv'), en: presentation(row, 'en') },
  themes: row.themes.map(({ themeKey }) => themeKey),
  skills: row.skills.map(({ skillKey, level }) => ({ skill: skillKey, level })),
});

/** The organisation's own columns. */
export const columnsOf = (content: OrganisationContent) => ({
  ...pickFields(organisationFields, content),
  size: toStoredSize(content.size),
});

/** The rows beside it, to be created with it. */
export const linesOf = (content: OrganisationContent) => ({
  texts: { create: languages.map((language) => ({ language, ...content.texts[language] })) },
  themes: { create: content.themes.map((themeKey) => ({ themeKey })) },
  skills: { create: content.skills.map(({ skill, level }) => ({ skillKey: skill, level })) },
});

/** Which of the themes and skills that were named are here and may be chosen; a retired theme that it has may stay. */
export async function listKnown(
  db: Db | Tx,
  named: Readonly<{ themes: readonly string[]; skills: readonly string[]; kept?: readonly string[] }>,
): Promise<Readonly<{ themes: ReadonlySet<string>; skills: ReadonlySet<string> }>> {
  const [refused, skills] = await Promise.all([
    listRefusedThemes(db, { chosen: named.themes, kept: named.kept ?? [] }),
    db.skill.findMany({ where: { key: { in: [...named.skills] } }, select: { key: true } }),
  ]);
  return {
    themes: new Set(named.themes.filter((key) => !refused.includes(key))),
    skills: new Set(skills.map(({ key }) => key)),
  };
}
