/** A part's value (0–1) for a pair. Null instead of this means that the need does not ask. */
export type PartValue = Readonly<{ value: number; stated: boolean }>;

export const stated = (value: number): PartValue => ({ value: Math.min(1, Math.max(0, value)), stated: true });
export const notStated = (neutral: number): PartValue => ({ value: neutral, stated: false });
