import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** The file cannot be read at all; the message is one sentence. */
export class ImportFileError extends Error {
  override name = 'ImportFileError';
}

export type Row = Readonly<Record<string, unknown>>;

/** Reads a CSV or JSON file (also .gz) into rows; a JSON file may hold an array, or an object with one array in it. */
export async function readRows(file: string): Promise<Row[]> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new ImportFileError(
      error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.message}.`,
    );
  });
  const zipped = file.endsWith('.gz');
  const text = (zipped ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  const name = zipped ? file.slice(0, -3) : file;
  if (name.endsWith('.json')) return fromJson(text, file);
  if (name.endsWith('.csv')) return fromCsv(text, file);
  throw new ImportFileError(`${file} is neither .csv nor .json.`);
}

function fromJson(text: string, file: string): Row[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new ImportFileError(`${file} is not valid JSON: ${(error as Error).message}.`);
  }
  const list = Array.isArray(parsed)
    ? parsed
    : Object.values((parsed ?? {}) as Record<string, unknown>).find((value) => Array.isArray(value));
  if (!Array.isArray(list)) throw new ImportFileError(`${file} holds no list.`);
  return list as Row[];
}

function fromCsv(text: string, file: string): Row[] {
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || undefined);
  // Swedish spreadsheets save with semicolons.
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  try {
    const flat = parse(text, { columns: true, skip_empty_lines: true, trim: true, delimiter }) as Record<
      string,
      string
    >[];
    return flat.map(unflatten);
  } catch (error) {
    throw new ImportFileError(`${file} is not valid CSV: ${(error as Error).message}.`);
  }
}

/** `sv.title` becomes sv: { title }; an empty cell is left out. */
function unflatten(flat: Record<string, string>): Row {
  const row: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    if (value === '') continue;
    const [head = '', tail] = path.split('.', 2);
    if (tail === undefined) row[head] = value;
    else row[head] = { ...(row[head] as object | undefined), [tail]: value };
  }
  return row;
}
