import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Bilingual } from '@/domain/shared/language';
import { readJson } from './read-json';

const coreSchema = z.object({
  skills: z.array(z.object({ sv: z.string(), en: z.string(), svAlt: z.array(z.string()), enAlt: z.array(z.string()) })),
});
const escoSchema = z.object({
  skills: z.array(z.object({ sv: z.string(), en: z.string(), en_alt: z.array(z.string()).optional() })),
});

const coreFile = 'prisma/seed/taxonomy-core.json';
const synonymsUsed = 2;

/** Labels and synonyms of the taxonomy that the project ships. */
export const listCoreLabels = (): Bilingual[] =>
  existsSync(coreFile)
    ? coreSchema
        .parse(readJson(coreFile))
        .skills.flatMap(({ sv, en, svAlt, enAlt }) => [
          { sv, en },
          ...svAlt.map((other) => ({ sv: other, en })),
          ...enAlt.map((other) => ({ sv, en: other })),
        ])
    : [];

/** ESCO's labels with their first English synonyms, where the file is in the folder. */
export const listEscoLabels = (folder: string): Bilingual[] => {
  const file = ['esco-skills-sv-en.json.gz', 'esco-skills-sv-en.json']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path));
  return file
    ? escoSchema
        .parse(readJson(file))
        .skills.flatMap(({ sv, en, en_alt = [] }) =>
          [en, ...en_alt.slice(0, synonymsUsed)].map((to) => ({ sv, en: to })),
        )
    : [];
};
