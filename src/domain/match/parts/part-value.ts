/** A part's value (0–1) for a pair. Null instead of this means that the need does not ask. */
export type PartValue = Readonly<{ value: number; said: boolean }>;

export const said = (value: number): PartValue => ({ value: Math.min(1, Math.max(0, value)), said: true });
export const notSaid = (neutral: number): PartValue => ({ value: neutral, said: false });
