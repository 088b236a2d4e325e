import type { Need, Profile } from '../match';
import type { Weights } from '../weights';
import { notSaid, type PartValue, said } from './part-value';

const sharedTheme = 0.6;

/** Theme: one shared theme gives six tenths, all of the need's themes give all. */
export const themeValue = (weights: Weights, need: Need, profile: Profile): PartValue | null => {
  if (need.themes.length === 0) return null;
  if (profile.themes.length === 0) return notSaid(weights.parts.theme.neutral);
  const shared = need.themes.filter((theme) => profile.themes.includes(theme)).length;
  return said(shared === 0 ? 0 : sharedTheme + ((1 - sharedTheme) * shared) / need.themes.length);
};

/** Maturity: how well it suits the track, by the published table. */
export const maturityValue = (weights: Weights, need: Need, profile: Profile): PartValue | null => {
  const suits = Object.hasOwn(weights.maturity, need.track) ? weights.maturity[need.track] : undefined;
  if (!suits) return null;
  return profile.maturity === null ? notSaid(weights.parts.maturity.neutral) : said(suits[profile.maturity]);
};

const placeForm = (place: string): string => place.normalize('NFKC').trim().toLowerCase();

/** True when both say the same place, however it is typed. */
export const isSamePlace = (need: Need, profile: Profile): boolean =>
  need.place !== null && profile.place !== null && placeForm(need.place) === placeForm(profile.place);

const isPlaceSaid = (place: string | null): boolean => place !== null && placeForm(place) !== '';

/** Place: the same place gives all, elsewhere a little; not asked where the law on procurement applies. */
export const placeValue = (weights: Weights, need: Need, profile: Profile): PartValue | null => {
  if (!isPlaceSaid(need.place) || weights.placeBlind.includes(need.track)) return null;
  if (!isPlaceSaid(profile.place)) return notSaid(weights.parts.place.neutral);
  return said(isSamePlace(need, profile) ? 1 : weights.elsewhere);
};

/** Capacity: in time gives all, and each month late takes its share. */
export const capacityValue = (weights: Weights, need: Need, profile: Profile): PartValue | null => {
  if (need.startsInMonths === null) return null;
  if (profile.capacityMonths === null) return notSaid(weights.parts.capacity.neutral);
  const late = Math.max(0, profile.capacityMonths - Math.max(0, need.startsInMonths));
  return said(1 - late / weights.lateMonths);
};
