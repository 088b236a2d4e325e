import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import {
  type BackupEnd,
  BackupError,
  type BackupHead,
  endOfTable,
  formatName,
  formatVersion,
  type TableHead,
} from './backup-format';

const newline = 0x0a;

/** Lines of a gzip file with their ends, as bytes: a row may be long, but is never taken apart. */
async function* readLines(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file).on('error', (error) => unzipped.destroy(error));
  const unzipped = source.pipe(createGunzip());
  let parts: Buffer[] = [];
  for await (const chunk of unzipped as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at + 1)]);
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}

export type OpenBackup = Readonly<{
  head: BackupHead;
  /** Each table with its rows, which must be read before the next; ends when the file is known to be whole. */
  tables: () => AsyncGenerator<Readonly<{ table: TableHead; rows: AsyncGenerator<Buffer> }>>;
  close: () => Promise<void>;
}>;

const cutOff = (file: string) => new BackupError(`The backup ${file} is cut off or damaged: use another one.`);
const end = Buffer.from(`${endOfTable}\n`);

/** Opens a backup in the plain form and reads its head. Throws BackupError when it is none, or is cut off. */
export async function openPlainBackup(file: string): Promise<OpenBackup> {
  const lines = readLines(file);
  const nextLine = async (): Promise<Buffer> => {
    const { value, done } = await lines.next().catch((error: NodeJS.ErrnoException) => {
      throw error.code?.startsWith('Z_') ? cutOff(file) : error;
    });
    if (done) throw cutOff(file);
    return value;
  };
  const nextJson = async <T>(): Promise<T> => {
    try {
      return JSON.parse((await nextLine()).toString('utf8')) as T;
    } catch (error) {
      throw error instanceof SyntaxError ? cutOff(file) : error;
    }
  };
  let read = 0;
  async function* rowsOfTable(): AsyncGenerator<Buffer> {
    for (let line = await nextLine(); !line.equals(end); line = await nextLine()) {
      read++;
      yield line;
    }
  }
  async function* tables(): ReturnType<OpenBackup['tables']> {
    for (;;) {
      const next = await nextJson<TableHead | BackupEnd>();
      if (!('end' in next)) yield { table: next, rows: rowsOfTable() };
      else if (next.rows === read) return;
      else throw cutOff(file);
    }
  }
  const head = await nextJson<BackupHead>();
  if (head.format !== formatName || head.version !== formatVersion)
    throw new BackupError(`${file} is no backup that this version of Samspel can read.`);
  return { head, tables, close: async () => void (await lines.return(undefined)) };
}
