import { readSections, type Section, writeSections } from '../files/section-file';
import { createInProcessSearch, type InProcessSearch, type PackedEngine } from './in-process-search';

/** Changes whenever the layout does, or what the words of a document are. */
const layout = 'words-2';
const shapeName = 'shape';

/** Where an engine is saved, and what its words depend on beside its documents: a file of another version is not used. */
export type EngineFile = Readonly<{ path: string; version: string }>;

/** Saves an engine: its columns of numbers as they are, everything else as JSON. Synchronous: for a thread, not for a request. */
export function saveEngine({ path, version }: EngineFile, engine: InProcessSearch): void {
  const columns: Section[] = [];
  const shape = JSON.stringify(engine.pack(), (_key, value: unknown) =>
    ArrayBuffer.isView(value) ? { column: columns.push(value as Section) - 1 } : value,
  );
  const sections = new Map<string, Section>([[shapeName, Buffer.from(shape)]]);
  for (const [number, column] of columns.entries()) sections.set(String(number), column);
  writeSections(path, `${layout}/${version}`, sections);
}

/** A saved engine, or null when the file is missing, cut short, corrupt or of another version. */
export function loadEngine({ path, version }: EngineFile): InProcessSearch | null {
  const read = readSections(path, `${layout}/${version}`);
  const shape = read.ok && read.sections.get(shapeName);
  if (!shape) return null;
  const packed = JSON.parse(
    Buffer.from(shape.buffer, shape.byteOffset, shape.byteLength).toString(),
    (_key, value: unknown) => {
      const column = (value as { column?: number } | null)?.column;
      return column === undefined ? value : read.sections.get(String(column));
    },
  ) as PackedEngine;
  return createInProcessSearch(packed);
}
