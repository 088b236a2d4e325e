import type { TextField } from './texts';

export const tracks = ['dialogue', 'testbed', 'direct_award', 'procurement', 'research', 'idea'] as const;
/** The legal route that a challenge takes. */
export type Track = (typeof tracks)[number];

export type TrackOutcome =
  | 'lessons'
  | 'new_challenge'
  | 'closed'
  | 'pilots'
  | 'one_selected'
  | 'collaborations'
  | 'none_suitable'
  | 'cancelled'
  | 'closed_with_link'
  | 'taken_up'
  | 'declined_with_reason';

export type TrackRules = Readonly<{
  /** Nobody but the responders themselves reads, counts or finds a response before two persons open them. */
  sealedUntilOpening: boolean;
  /** Which words about secrecy are shown: ui/text/challenge-track.text.ts has them. */
  secrecy: 'sealed' | 'public_at_once' | 'elsewhere';
  /** Questions and answers are published without names, so that all know the same. */
  questionsPublished: boolean;
  outcomes: readonly TrackOutcome[];
  /** Class in the city's plan for records; how long each class is kept is decided by the city, not here. */
  retention: 'dialogue' | 'test' | 'award' | 'advertised_elsewhere' | 'research' | 'idea';
  /** False: the responses are received in another system, and the challenge only links there. */
  receivesResponses: boolean;
  /** Swedish texts that must be there before review, besides title, summary and need. */
  requiredTexts: readonly TextField[];
  /** At least one of site, users, data and money is offered. */
  requiresOffer: boolean;
  requiresCriteria: boolean;
  requiresStart: boolean;
}>;

const comparing = { questionsPublished: true, requiresOffer: true, requiresCriteria: true, receivesResponses: true };

/** Everything that depends on the track is read here. Source: DESIGN.md, Tracks. */
export const trackRules: Readonly<Record<Track, TrackRules>> = {
  dialogue: {
    sealedUntilOpening: false,
    secrecy: 'public_at_once',
    questionsPublished: true,
    outcomes: ['lessons', 'new_challenge', 'closed'],
    retention: 'dialogue',
    receivesResponses: true,
    requiredTexts: ['affected', 'today', 'wishedEffect'],
    requiresOffer: false,
    requiresCriteria: false,
    requiresStart: false,
  },
  testbed: {
    ...comparing,
    sealedUntilOpening: true,
    secrecy: 'sealed',
    outcomes: ['pilots', 'none_suitable', 'cancelled'],
    retention: 'test',
    requiredTexts: ['affected', 'today', 'wishedEffect', 'constraints'],
    requiresStart: true,
  },
  direct_award: {
    ...comparing,
    sealedUntilOpening: true,
    secrecy: 'sealed',
    outcomes: ['one_selected', 'none_suitable', 'cancelled'],
    retention: 'award',
    requiredTexts: ['affected', 'today', 'wishedEffect', 'constraints'],
    requiresOffer: false,
    requiresStart: true,
  },
  procurement: {
    sealedUntilOpening: false,
    secrecy: 'elsewhere',
    questionsPublished: false,
    outcomes: ['closed_with_link'],
    retention: 'advertised_elsewhere',
    receivesResponses: false,
    requiredTexts: [],
    requiresOffer: false,
    requiresCriteria: false,
    requiresStart: false,
  },
  research: {
    ...comparing,
    sealedUntilOpening: true,
    secrecy: 'sealed',
    outcomes: ['collaborations', 'none_suitable', 'cancelled'],
    retention: 'research',
    requiredTexts: ['affected', 'wishedEffect', 'known'],
    requiresStart: false,
  },
  idea: {
    sealedUntilOpening: false,
    secrecy: 'public_at_once',
    questionsPublished: true,
    outcomes: ['taken_up', 'declined_with_reason'],
    retention: 'idea',
    receivesResponses: true,
    requiredTexts: ['affected', 'wishedEffect'],
    requiresOffer: false,
    requiresCriteria: false,
    requiresStart: false,
  },
};
