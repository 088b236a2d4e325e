import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** When the newest of these files, or of the files in these folders, was changed: milliseconds. */
export function newestChange(paths: readonly string[]): number {
  let newest = 0;
  for (const at of paths) {
    const found = statSync(at, { throwIfNoEntry: false });
    if (!found) continue;
    const inner = found.isDirectory()
      ? newestChange(readdirSync(at).map((name) => path.join(at, name)))
      : found.mtimeMs;
    newest = Math.max(newest, inner);
  }
  return newest;
}
