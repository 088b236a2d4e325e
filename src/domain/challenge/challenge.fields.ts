import type { Field, Fields, ValuesOf } from '../shared/fields';
import type { FormStep } from './steps';
import { type Track, tracks } from './tracks';

type ChallengeField = Field &
  Readonly<{
    /** The page of the guided form that asks for it. */
    step: FormStep;
    /** The only track on which it means anything; on the others it is neither asked for, checked nor shown. */
    onlyOn?: Track;
  }>;

/**
 * What a challenge holds one of. From this table come the columns that are read, the input of a save, the values and
 * controls of the form, and the importer's row; texts.ts has the texts, and ui/text/challenge-field.text.ts the labels.
 */
export const challengeFields = {
  track: { kind: 'choice', choices: tracks, step: 'track' },
  deadlineAt: { kind: 'day', moment: 'end', input: 'deadlineOn', step: 'dates' },
  startAt: { kind: 'day', moment: 'start', input: 'startOn', step: 'dates' },
  contactName: { kind: 'line', max: 120, autoComplete: 'name', step: 'dates' },
  contactEmail: { kind: 'line', max: 200, autoComplete: 'email', step: 'dates' },
  procurementNumber: { kind: 'line', max: 120, nullable: true, step: 'dates', onlyOn: 'procurement' },
  procurementUrl: { kind: 'link', max: 500, step: 'dates', onlyOn: 'procurement' },
  // Whole SEK.
  budgetFrom: { kind: 'whole', min: 0, max: 1_000_000_000, step: 'offer' },
  budgetTo: { kind: 'whole', min: 0, max: 1_000_000_000, step: 'offer' },
} as const satisfies Readonly<Record<string, ChallengeField>>;

export type ChallengeFieldName = keyof typeof challengeFields;
export type ChallengeValues = ValuesOf<typeof challengeFields>;

/** What an addendum may change in a published challenge. */
export const addendumFields = {
  deadlineAt: challengeFields.deadlineAt,
  startAt: challengeFields.startAt,
  budgetFrom: challengeFields.budgetFrom,
  budgetTo: challengeFields.budgetTo,
} as const satisfies Fields;

/** What it holds several of: how many at most, and how long each may be in characters. */
export const challengeLists = {
  themes: { max: 3, step: 'skills' },
  unGoals: { max: 17, step: 'skills' },
  skills: { max: 40, step: 'skills' },
  criteria: { max: 12, maxName: 200, step: 'criteria' },
} as const satisfies Readonly<Record<string, Readonly<{ max: number; maxName?: number; step: FormStep }>>>;

const entries = Object.entries(challengeFields) as readonly (readonly [ChallengeFieldName, ChallengeField])[];
const isOn = (track: Track, { onlyOn }: ChallengeField) => onlyOn === undefined || onlyOn === track;

type Table = typeof challengeFields;
/** The part of the table that a step of the form asks for; on a track, only what means anything there. */
export const fieldsOfStep = (step: FormStep, track?: Track): Partial<Table> =>
  Object.fromEntries(
    entries.filter(([, field]) => field.step === step && (track === undefined || isOn(track, field))),
  ) as Partial<Table>;

/** The same with nothing in the fields that mean nothing on its track: what was written before the track was changed. */
export function onItsTrack<T extends ChallengeValues>(values: T): T {
  const strangers = entries.filter(([, field]) => !isOn(values.track, field)).map(([name]) => [name, null]);
  return { ...values, ...Object.fromEntries(strangers) };
}
