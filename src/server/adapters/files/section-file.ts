import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/**
 * The file of a saved index: a mark, the length and checksum of a header, the header as JSON (version; name, kind, length
 * and checksum of each section), then the sections' bytes. A file that is cut short, changed or of another version is told from a whole one.
 */
export type Section = Uint32Array | Float32Array | Uint8Array;
export type Sections = ReadonlyMap<string, Section>;

export type IndexFileFault = 'missing' | 'not_an_index' | 'other_version' | 'truncated' | 'corrupt';
export type ReadSections = Readonly<{ ok: true; sections: Sections }> | Readonly<{ ok: false; fault: IndexFileFault }>;

const mark = Buffer.from('SAMSPEL-INDEX-1\n');
const kinds = { u32: Uint32Array, f32: Float32Array, u8: Uint8Array } as const;
type Kind = keyof typeof kinds;
type Listed = Readonly<{ name: string; kind: Kind; bytes: number; checksum: number }>;
type Header = Readonly<{ version: string; sections: readonly Listed[] }>;

const preambleBytes = mark.length + 8;
const maxHeaderBytes = 16 * 1024 * 1024;
const writeAtOnce = 64 * 1024 * 1024;

const kindOf = (section: Section): Kind =>
  section instanceof Uint32Array ? 'u32' : section instanceof Float32Array ? 'f32' : 'u8';
const bytesOf = (section: Section): Uint8Array =>
  new Uint8Array(section.buffer, section.byteOffset, section.byteLength);

const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(writeAtOnce, bytes.length - at));
};

const readAll = (file: number, bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, Math.min(writeAtOnce, bytes.length - at), null);
    if (read === 0) return false;
    at += read;
  }
  return true;
};

/** Writes sections beside the place and renames them into it, so that a reader meets the old file or the new, never half. */
export const writeSections = (path: string, version: string, sections: Sections): void => {
  const listed = [...sections].map(([name, section]) => ({
    name,
    kind: kindOf(section),
    bytes: section.byteLength,
    checksum: crc32(bytesOf(section)),
  }));
  const header: Header = { version, sections: listed };
  const encoded = Buffer.from(JSON.stringify(header));
  const preamble = Buffer.alloc(preambleBytes);
  mark.copy(preamble);
  preamble.writeUInt32LE(encoded.length, mark.length);
  preamble.writeUInt32LE(crc32(encoded), mark.length + 4);
  const beside = `${path}.${process.pid}.part`;
  const file = openSync(beside, 'w');
  try {
    writeAll(file, preamble);
    writeAll(file, encoded);
    for (const section of sections.values()) writeAll(file, bytesOf(section));
    fsyncSync(file);
  } catch (error) {
    closeSync(file);
    rmSync(beside, { force: true });
    throw error;
  }
  closeSync(file);
  renameSync(beside, path);
};

const fault = (what: IndexFileFault): Readonly<{ ok: false; fault: IndexFileFault }> => ({ ok: false, fault: what });

const readHeader = (file: number): Header | IndexFileFault => {
  const preamble = Buffer.alloc(preambleBytes);
  if (!readAll(file, preamble)) return 'truncated';
  if (!preamble.subarray(0, mark.length).equals(mark)) return 'not_an_index';
  const length = preamble.readUInt32LE(mark.length);
  if (length > maxHeaderBytes) return 'corrupt';
  const encoded = Buffer.alloc(length);
  if (!readAll(file, encoded)) return 'truncated';
  if (crc32(encoded) !== preamble.readUInt32LE(mark.length + 4)) return 'corrupt';
  return JSON.parse(encoded.toString()) as Header;
};

const readOpen = (file: number, version: string): ReadSections => {
  const header = readHeader(file);
  if (typeof header === 'string') return fault(header);
  if (header.version !== version) return fault('other_version');
  const sections = new Map<string, Section>();
  for (const { name, kind, bytes, checksum } of header.sections) {
    const section = new kinds[kind](bytes / kinds[kind].BYTES_PER_ELEMENT);
    if (!readAll(file, bytesOf(section))) return fault('truncated');
    if (crc32(bytesOf(section)) !== checksum) return fault('corrupt');
    sections.set(name, section);
  }
  return { ok: true, sections };
};

/** Reads the sections of a file, or says what is wrong with it; throws only what the file system throws. */
export const readSections = (path: string, version: string): ReadSections => {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fault('missing');
    throw error;
  }
  try {
    return readOpen(file, version);
  } finally {
    closeSync(file);
  }
};
