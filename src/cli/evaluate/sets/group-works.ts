import type { CandidateProfile } from '../task';

/** A title as it is compared: letters and digits only, lower case. */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Owners with the works that a query may use; owners with none are left out. */
export const profilesWhere = (
  worksOf: ReadonlyMap<string, readonly number[]>,
  usable: (work: number) => boolean,
): CandidateProfile[] => {
  const profiles: CandidateProfile[] = [];
  for (const [owner, works] of worksOf) {
    const own = works.filter(usable);
    if (own.length > 0) profiles.push({ owner, works: own });
  }
  return profiles;
};

/** Adds a work to its owner's. */
export const pushWork = (worksOf: Map<string, number[]>, owner: string, work: number): void => {
  const own = worksOf.get(owner);
  if (own) own.push(work);
  else worksOf.set(owner, [work]);
};
