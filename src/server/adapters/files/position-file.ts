import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const fileOf = (file: string) => `${file}.position`;

/** How far a saved index had come, or null when nothing says so. */
export function readPosition(file: string): bigint | null {
  try {
    return BigInt(readFileSync(fileOf(file), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Written after the index itself: a position that lags behind makes lines be read twice, which does no harm; one that
 * ran ahead would lose them.
 */
export function writePosition(file: string, position: bigint): void {
  const making = `${fileOf(file)}.new`;
  writeFileSync(making, String(position));
  renameSync(making, fileOf(file));
}
