import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

type Text = { title: string; abstract: string };
export type Project = { id: string; sv: Text; en: Text; people: string[] };
export type EscoSkill = {
  uri: string;
  sv: string;
  en: string;
  en_alt?: string[];
  se_nsc?: { label: string; rel: string }[];
};
export type CoreSkill = {
  key: string;
  parent: string | null;
  sv: string;
  en: string;
  svAlt: string[];
  enAlt: string[];
};

const readJson = (file: string): unknown => {
  const bytes = readFileSync(file);
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
};

/** The folder of learning data: `--data DIR`, else the folder beside the checkout. */
export const dataFolder = (args: readonly string[]): string => {
  const at = args.indexOf('--data');
  return (at >= 0 ? args[at + 1] : undefined) ?? '../shared/data';
};

export const readProjects = (folder: string): Project[] =>
  readJson(join(folder, 'projects-sv-en-dev.json.gz')) as Project[];

export const readEscoSkills = (folder: string): EscoSkill[] =>
  (readJson(join(folder, 'esco-skills-sv-en.json.gz')) as { skills: EscoSkill[] }).skills;

/** The project's own taxonomy; none before it has been written. */
export const readCoreSkills = (): CoreSkill[] => {
  const file = 'prisma/seed/taxonomy-core.json';
  return existsSync(file) ? (readJson(file) as { skills: CoreSkill[] }).skills : [];
};

type Label = { sv: string; en: string };

/** Labels and synonyms of the core taxonomy as translations of each other. */
export const listCoreLabels = (): Label[] =>
  readCoreSkills().flatMap(({ sv, en, svAlt, enAlt }) => [
    { sv, en },
    ...svAlt.map((other) => ({ sv: other, en })),
    ...enAlt.map((other) => ({ sv, en: other })),
  ]);

/** ESCO's labels, each with its first two English synonyms. */
export const listEscoLabels = (folder: string): Label[] =>
  readEscoSkills(folder).flatMap(({ sv, en, en_alt = [] }) =>
    [en, ...en_alt.slice(0, 2)].map((to) => ({ sv, en: to })),
  );
