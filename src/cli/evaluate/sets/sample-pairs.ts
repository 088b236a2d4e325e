import { z } from 'zod';
import type { Need, Profile } from '@/domain/match/match';
import { createSkillMap } from '@/domain/match/skill-map';
import { createDefaultReading, throughGeneralLanguage } from '@/domain/match/text/default-reading';
import { weights } from '@/domain/match/weights';
import { type ConceptFinder, createConceptFinder } from '@/domain/text/concepts';
import { getAnalyser, getLexicon } from '@/domain/text/default-analyser';
import { languages } from '@/domain/shared/language';
import { challengeRow } from '@/server/import/challenge-row';
import { type OrganisationRow, organisationRow } from '@/server/import/organisation-row';
import { needOfRow } from '@/server/match/need-of-row';
import type { IndexParts } from '@/domain/match/index/build-index';
import { readJson } from './read-json';

const skillsSchema = z.object({
  skills: z.array(
    z.object({
      key: z.string(),
      parent: z.string().nullable(),
      sv: z.string(),
      en: z.string(),
      svAlt: z.array(z.string()),
      enAlt: z.array(z.string()),
    }),
  ),
});
const themesSchema = z.array(z.object({ key: z.string(), sv: z.string(), en: z.string() }));
const solverFiles = ['companies-1', 'companies-2', 'companies-3', 'academia', 'associations', 'municipalities'];
const challengeFiles = ['care', 'climate', 'employment', 'safety'];
/** Relative dates of the files are read from here; only how far off a start is depends on it. */
const asked = new Date('2026-11-23T12:00:00Z');

const toProfile = (row: OrganisationRow): Profile => ({
  id: row.externalId,
  kind: row.kind,
  place: row.place,
  maturity: row.maturity,
  capacityMonths: row.capacityMonths,
  themes: row.themes,
  skills: row.skills.map(({ key, level }) => ({ skill: key, level: level as Profile['skills'][number]['level'] })),
  passages: languages
    .map((language) => ({ language, title: '', body: `${row[language].summary}\n${row[language].offer}`.trim() }))
    .filter(({ body }) => body !== ''),
  works: row.references.map(({ language, title, text, year }, at) => ({
    id: `${row.externalId}-${at}`,
    year,
    passages: [{ language, title, body: text }],
  })),
});

/** The project's own sample: made-up challenges and solvers with everything that a profile can say. */
export type SamplePairs = Readonly<{
  needs: readonly Need[];
  profiles: readonly Profile[];
  parts: IndexParts;
  finder: ConceptFinder;
}>;

/** Reads the sample and the core taxonomy that the project ships. */
export const readSamplePairs = (): SamplePairs => {
  const { skills } = skillsSchema.parse(readJson('prisma/seed/taxonomy-core.json'));
  const rows = skills.map(({ parent, ...row }) => ({ ...row, parents: parent === null ? [] : [parent] }));
  const finder = createConceptFinder(rows, getAnalyser(), getLexicon());
  const themes = themesSchema.parse(readJson('prisma/seed/themes.json'));
  return {
    needs: challengeFiles
      .flatMap((name) => z.array(challengeRow(asked)).parse(readJson(`prisma/seed/sample/challenges-${name}.json`)))
      .map((row) => needOfRow(row, asked)),
    profiles: solverFiles
      .flatMap((name) => z.array(organisationRow).parse(readJson(`prisma/seed/sample/solvers-${name}.json`)))
      .map(toProfile),
    parts: {
      skills: createSkillMap(rows, themes, finder.find),
      weights,
      thisYear: asked.getUTCFullYear(),
      reading: createDefaultReading(rows),
      adjust: throughGeneralLanguage,
    },
    finder,
  };
};
