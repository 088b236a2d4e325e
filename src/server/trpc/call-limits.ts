import type { LimitRule } from '../adapters/limits/limits';

const minute = 60;
const hour = 60 * minute;

/**
 * How often the calls that cost most, or that reach other people, may be made. An address may be a whole city's: its
 * numbers are for a hundred people at work at the same time, a person's for one who is busier than anyone seen.
 */
export const callLimits = {
  /** A hundred people who each look six times a minute; four milliseconds each, so well below what one processor does. */
  search: { name: 'search', seconds: minute, perAddress: 600, perPerson: 120 },
  /** Asked while one writes, after a pause: some six times a minute. */
  suggest: { name: 'suggest-skills', seconds: minute, perAddress: 300, perPerson: 40 },
  /** One at a time is typed or pressed by hand; a list of a hundred takes two hours. */
  invite: { name: 'invite', seconds: hour, perAddress: 600, perPerson: 60 },
  /** Nobody need say who they are here. All together: more than three a second for ten minutes is a machine's doing. */
  report: { name: 'accessibility-report', seconds: 10 * minute, perAddress: 30, all: 2_000 },
} as const satisfies Record<string, LimitRule>;
