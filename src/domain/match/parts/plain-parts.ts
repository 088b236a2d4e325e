import type { ReadyNeed } from '../knowledge';
import { type Need, partNames, type Profile } from '../match';
import type { Weights } from '../weights';
import { notStated, type PartValue, stated } from './part-value';

const sharedTheme = 0.6;

/** Theme: one shared theme gives six tenths, all of the need's themes give all. */
export const themeValue = (weights: Weights, need: Need, profile: Profile): PartValue | null => {
  if (need.themes.length === 0) return null;
  if (profile.themes.length === 0) return notStated(weights.parts.theme.neutral);
  const shared = need.themes.filter((theme) => profile.themes.includes(theme)).length;
  return stated(shared === 0 ? 0 : sharedTheme + ((1 - sharedTheme) * shared) / need.themes.length);
};

/** Maturity: how well it suits the track, by the published table. */
export const maturityValue = (weights: Weights, need: Need, profile: Profile): PartValue | null => {
  const suits = Object.hasOwn(weights.maturity, need.track) ? weights.maturity[need.track] : undefined;
  if (!suits) return null;
  return profile.maturity === null ? notStated(weights.parts.maturity.neutral) : stated(suits[profile.maturity]);
};

// Places are few and asked about for every pair, so their forms are remembered.
const placeForms = new Map<string, string>();
const rememberedPlaces = 10_000;

const placeForm = (place: string): string => {
  const known = placeForms.get(place);
  if (known !== undefined) return known;
  const form = place.normalize('NFKC').trim().toLowerCase();
  if (placeForms.size >= rememberedPlaces) placeForms.clear();
  placeForms.set(place, form);
  return form;
};

/** True when both say the same place, however it is typed. */
export const isSamePlace = (need: Need, profile: Profile): boolean =>
  need.place !== null && profile.place !== null && placeForm(need.place) === placeForm(profile.place);

const isPlaceStated = (place: string | null): boolean => place !== null && placeForm(place) !== '';

/** Place: the same place gives all, elsewhere a little; not asked where the law on procurement applies. */
export const placeValue = (weights: Weights, need: Need, profile: Profile): PartValue | null => {
  if (!isPlaceStated(need.place) || weights.placeBlind.includes(need.track)) return null;
  if (!isPlaceStated(profile.place)) return notStated(weights.parts.place.neutral);
  return stated(isSamePlace(need, profile) ? 1 : weights.elsewhere);
};

/** Capacity: in time gives all, and each month late takes its share. */
export const capacityValue = (weights: Weights, need: Need, profile: Profile): PartValue | null => {
  if (need.startsInMonths === null) return null;
  if (profile.capacityMonths === null) return notStated(weights.parts.capacity.neutral);
  const late = Math.max(0, profile.capacityMonths - Math.max(0, need.startsInMonths));
  return stated(1 - late / weights.lateMonths);
};

const plainParts = [
  ['theme', themeValue],
  ['maturity', maturityValue],
  ['place', placeValue],
  ['capacity', capacityValue],
] as const;

/** The quarters of a point that the parts of this file give together, before rounding. */
export const plainQuarters = (weights: Weights, { need, most }: ReadyNeed, profile: Profile): number => {
  let sum = 0;
  for (const [name, valueOf] of plainParts)
    sum += (valueOf(weights, need, profile)?.value ?? 0) * (most[partNames.indexOf(name)] ?? 0);
  return sum;
};
