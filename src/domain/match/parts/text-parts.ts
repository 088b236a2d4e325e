import type { Work } from '../match';
import type { TextComparison } from '../text-scorer';
import type { Weights } from '../weights';
import { notStated, type PartValue, stated } from './part-value';

/** The share (0–1) that a reference keeps with age; a reference without a year keeps nearly all. */
export const ageShare = (weights: Weights, year: number | null, thisYear: number | null): number => {
  if (thisYear === null) return 1;
  if (year === null) return weights.age.unknown;
  const old = Math.max(0, thisYear - year - weights.age.recentYears);
  return Math.max(weights.age.oldest, 1 - old * weights.age.perYear);
};

/** Text: the pooled nearness of presentation and works. */
export const textValue = (weights: Weights, comparison: TextComparison | null): PartValue | null => {
  if (!comparison) return null;
  return comparison.each.length === 0 ? notStated(weights.parts.text.neutral) : stated(comparison.fit);
};

/** The nearest reference, or null when no reference is near at all; ties go to the lower id. */
export type NearestWork = Readonly<{ work: Work; nearness: number; value: number }>;

/** Track record: from the neutral share upwards with the nearest reference, so that having none is no punishment. */
export const trackRecordValue = (weights: Weights, nearest: NearestWork | null, hasWorks: boolean): PartValue => {
  const { neutral } = weights.parts.track_record;
  if (!hasWorks) return notStated(neutral);
  return stated(neutral + (1 - neutral) * (nearest?.value ?? 0));
};
