import { createHash } from 'node:crypto';

/** Equal things have equal fingerprints, in whatever order their fields were read. */
export function fingerprint(value: unknown): string {
  const ordered = (found: unknown): unknown => {
    if (Array.isArray(found)) return found.map(ordered);
    if (found === null || typeof found !== 'object' || found instanceof Date) return found;
    const entries = Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
  };
  return createHash('sha256')
    .update(JSON.stringify(ordered(value)))
    .digest('hex');
}
