import type { Need, Profile } from './match';
import type { Mention } from './mentions';
import type { SkillCover } from './parts/skills-part';
import type { SkillCloseness, SkillMap } from './skill-map';
import type { Prepared, TextScorer } from './text-scorer';
import type { Weights } from './weights';

/** All that a score depends on beside the pair itself. */
export type Knowledge<N extends Prepared = Prepared, W extends Prepared = Prepared> = Readonly<{
  skills: SkillMap;
  text: TextScorer<N, W>;
  weights: Weights;
  /** The year in which the question is asked, so that old references can count a little less; null to ignore age. */
  thisYear: number | null;
}>;

/** A need ready to be compared with many profiles. */
export type ReadyNeed<N extends Prepared = Prepared> = Readonly<{
  need: Need;
  text: N;
  /** Closeness to each needed skill, in the need's order, remembered for each skill met; null when near none. */
  nearSkills: Map<string, readonly (SkillCloseness | null)[] | null>;
  /** The needed skills as covered by no one. */
  noCovers: readonly SkillCover[];
  /** The most quarters of a point that each part can give for this need, in the order of the parts. */
  most: readonly number[];
}>;

/** A profile ready to be compared with many needs; `works` follow the profile's own order. */
export type ReadyProfile<W extends Prepared = Prepared> = Readonly<{
  profile: Profile;
  presentation: W;
  works: readonly W[];
  /** Skills that its texts speak of, found once with the rest. */
  mentions: readonly Mention[];
}>;
