import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { RowError } from './import-report';
import { type EscoConcept, fromCsvRow, fromJson } from './import-esco-rows';
import { ImportFileError } from './read-rows';

/** What was read of the official ESCO files, in whatever languages they came. */
export type EscoSource = Readonly<{
  concepts: ReadonlyMap<string, EscoConcept>;
  /** Rows read in all files. */
  rows: number;
  /** False when no file says what stands below what: then the tree stays as it is. */
  hasTree: boolean;
  errors: readonly RowError[];
  /** Sentences about what was left out on purpose. */
  notes: readonly string[];
}>;

/** The official names: skills_sv.csv, skillGroups_en.csv, broaderRelationsSkillPillar_en.csv. */
const official = /^(skills|skillGroups|broaderRelationsSkillPillar)_([a-z]{2,3}(?:-[A-Za-z]+)?)\.csv(\.gz)?$/i;

/** True for a folder or a file of ESCO's official download, by its name; the JSON shape is told by what is in it. */
export async function isEscoPath(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) return (await readdir(file)).some((name) => official.test(name));
  return official.test(path.basename(file)) || /\besco\b.*\.json(\.gz)?$/i.test(path.basename(file));
}

async function listFiles(given: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of given) {
    const known = await stat(one).catch(() => null);
    if (!known) throw new ImportFileError(`There is no file or folder ${one}.`);
    if (!known.isDirectory()) found.push(one);
    else for (const name of (await readdir(one)).sort()) if (official.test(name)) found.push(path.join(one, name));
  }
  if (found.length === 0)
    throw new ImportFileError('No ESCO file was found: they are called skills_sv.csv, skillGroups_sv.csv and so on.');
  return found;
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
}

function readCsv(text: string, name: string): Record<string, string>[] {
  const head = text.slice(0, text.indexOf('\n') + 1 || undefined);
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  try {
    return parse(text, { columns: true, skip_empty_lines: true, delimiter, relax_column_count: true });
  } catch (error) {
    throw new ImportFileError(`${name} is not valid CSV: ${(error as Error).message}.`);
  }
}

/** Reads files or folders of the official CSV download, or the same as JSON. Throws ImportFileError when it cannot. */
export async function readEsco(given: readonly string[]): Promise<EscoSource> {
  const concepts = new Map<string, EscoConcept>();
  const errors: RowError[] = [];
  const otherLanguages = new Set<string>();
  const languages = new Set<string>();
  let rows = 0;
  let hasTree = false;
  for (const file of await listFiles(given)) {
    const name = path.basename(file);
    const [, part, language = ''] = official.exec(name) ?? [];
    if (part === undefined) {
      if (!/\.json(\.gz)?$/i.test(name)) throw new ImportFileError(`${name} is not called as ESCO's own files are.`);
      rows += fromJson(await readText(file), { name, concepts, errors });
      languages.add('sv').add('en');
      hasTree = true;
      continue;
    }
    const isTree = part.toLowerCase().startsWith('broader');
    // What stands below what is the same in every language.
    if (isTree && hasTree) continue;
    if (!isTree && language !== 'sv' && language !== 'en') {
      otherLanguages.add(language);
      continue;
    }
    if (!isTree) languages.add(language);
    hasTree ||= isTree;
    const lines = readCsv(await readText(file), name);
    rows += lines.length;
    for (const [at, line] of lines.entries()) {
      const fault = fromCsvRow(line, { part, language, concepts });
      if (fault) errors.push({ row: at + 1, field: fault.field, sentence: `in ${name}: ${fault.sentence}` });
    }
  }
  const notes: string[] = [];
  if (otherLanguages.size > 0)
    notes.push(`Swedish and English names are used; files in ${[...otherLanguages].sort().join(', ')} were left out.`);
  if (languages.size === 0)
    throw new ImportFileError('There is no file in Swedish or English (skills_sv.csv or skills_en.csv).');
  if (!languages.has('sv')) notes.push('There is no Swedish file: skills that are new here get their English name.');
  if (!languages.has('en')) notes.push('There is no English file: skills that are new here get their Swedish name.');
  if (!hasTree) notes.push('There is no file broaderRelationsSkillPillar: what is here already keeps its place.');
  return { concepts, rows, hasTree, errors, notes };
}
