import type { Profile } from '@/domain/match/match';
import type { Db } from '../adapters/db/client';
import { loadProfiles } from './load-profiles';

/** Whole profiles as they stand in the database, for those that are shown again and again. */
export type RememberedProfiles = Readonly<{
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Profile>>;
  /** To be told of each that has changed. */
  forget: (ids: readonly string[]) => void;
}>;

const maxRemembered = 500;

/** Keeps what was read last, until it is told that it has changed. */
export function rememberProfiles(db: Db): RememberedProfiles {
  const known = new Map<string, Profile>();
  let forgotten = 0;
  return {
    load: async (ids) => {
      const before = forgotten;
      const missing = ids.filter((id) => !known.has(id));
      const read = missing.length > 0 ? await loadProfiles(db, missing) : [];
      const found = new Map(read.map((profile) => [profile.id, profile]));
      for (const id of ids) {
        const profile = found.get(id) ?? known.get(id);
        if (!profile) continue;
        found.set(id, profile);
        known.delete(id);
        // What was read while something changed may be older than that.
        if (before === forgotten) known.set(id, profile);
      }
      for (const id of known.keys()) {
        if (known.size <= maxRemembered) break;
        known.delete(id);
      }
      return found;
    },
    forget: (ids) => {
      for (const id of ids) known.delete(id);
      if (ids.length > 0) forgotten += 1;
    },
  };
}
