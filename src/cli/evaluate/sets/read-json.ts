import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { UserError } from '../../terminal';

/** The sets of a folder: name of each set, and the files it is made of. */
export type SetFiles = Readonly<
  | { kind: 'expertise'; name: string; file: string }
  | { kind: 'sbir'; name: string; topics: string; awards: string }
  | { kind: 'projects'; name: string; file: string }
>;

/** Reads a JSON file, packed (.gz) or not. */
export const readJson = (file: string): unknown => {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`${basename(file)} is not valid JSON.`);
  }
};

const nameOf = (file: string): string => file.replace(/\.json(\.gz)?$/, '');

/** Finds the sets in a folder by the names of its files (docs/evaluation.md); refuses with a sentence if there are none. */
export const findSets = (folder: string): SetFiles[] => {
  const there = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!there)
    throw new UserError(
      `No evaluation data: the folder ${folder} does not exist. Name another with --data DIR; docs/evaluation.md describes the files.`,
    );
  const files = readdirSync(folder)
    .filter((file) => /\.json(\.gz)?$/.test(file))
    .sort();
  const awards = files.filter((file) => file.startsWith('sbir-awards'));
  const sets: SetFiles[] = [];
  for (const file of files) {
    if (file.startsWith('expertise-')) sets.push({ kind: 'expertise', name: nameOf(file), file: join(folder, file) });
    if (file.startsWith('projects-sv-en-'))
      sets.push({ kind: 'projects', name: nameOf(file), file: join(folder, file) });
    if (file.startsWith('sbir-topics-')) {
      const [own] = awards;
      if (!own) throw new UserError(`${file} needs a file sbir-awards*.json(.gz) beside it.`);
      sets.push({ kind: 'sbir', name: nameOf(file), topics: join(folder, file), awards: join(folder, own) });
    }
  }
  if (sets.length === 0)
    throw new UserError(
      `No evaluation data in ${folder}: expected expertise-*.json, sbir-topics-*.json with sbir-awards*.json, or projects-sv-en-*.json (also .gz).`,
    );
  return sets;
};
