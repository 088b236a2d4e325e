import type { Bilingual } from '../shared/language';
import type { ChallengeValues } from './challenge.fields';
import type { ChallengeTexts } from './texts';
import type { Track } from './tracks';

export const challengeStatuses = [
  'draft',
  'in_review',
  'open',
  'closed',
  'evaluating',
  'decided',
  'concluded',
  'cancelled',
] as const;
export type ChallengeStatus = (typeof challengeStatuses)[number];
/** States in which a challenge has been published and takes no more responses. */
export const pastStatuses = [
  'closed',
  'evaluating',
  'decided',
  'concluded',
  'cancelled',
] as const satisfies readonly ChallengeStatus[];

export const skillNeeds = ['must', 'good'] as const;
export type SkillNeed = (typeof skillNeeds)[number];
export type NeededSkill = Readonly<{ skill: string; need: SkillNeed }>;
/** A criterion and its weight in whole per cent; the weights of a challenge add up to 100. */
export type Criterion = Readonly<{ sv: string; en: string; weight: number }>;

/** All that its author writes. A draft may have holes anywhere; `findGaps` says which must be filled. */
export type ChallengeContent = ChallengeValues &
  Readonly<{
    texts: Bilingual<ChallengeTexts>;
    themes: readonly string[];
    unGoals: readonly number[];
    skills: readonly NeededSkill[];
    criteria: readonly Criterion[];
  }>;

/** What the rules of reading, moving and sealing need to know of a challenge. */
export type Challenge = Readonly<{
  id: string;
  unitId: string;
  track: Track;
  status: ChallengeStatus;
  /** Everybody who wrote in it, the author first: none of them approves it. */
  writers: readonly string[];
  publishedAt: Date | null;
  deadlineAt: Date | null;
  /** When the responses were opened by two persons; null means that they never were. */
  openedAt: Date | null;
}>;

/** Why something cannot be done; `field` is a path in the form ("sv.title"), `detail` fills the sentence. */
export type ChallengeRefusal = Readonly<{
  code: ChallengeRefusalCode;
  field?: string;
  detail?: Readonly<Record<string, string | number>>;
}>;

/** Every reason the domain can give; `ui/text` has a sentence for each. */
export type ChallengeRefusalCode =
  | 'challenge_move_not_possible'
  | 'challenge_deadline_passed'
  | 'challenge_text_missing'
  | 'challenge_translation_missing'
  | 'challenge_theme_missing'
  | 'challenge_too_many_themes'
  | 'challenge_skill_missing'
  | 'challenge_must_skill_missing'
  | 'challenge_offer_missing'
  | 'challenge_criteria_missing'
  | 'challenge_criterion_unnamed'
  | 'challenge_criterion_without_weight'
  | 'challenge_weights_not_100'
  | 'challenge_deadline_missing'
  | 'challenge_deadline_too_soon'
  | 'challenge_start_missing'
  | 'challenge_start_before_deadline'
  | 'challenge_budget_order'
  | 'challenge_contact_missing'
  | 'challenge_email_malformed'
  | 'challenge_procurement_number_missing'
  | 'challenge_procurement_link_missing'
  | 'challenge_second_person_needed'
  | 'challenge_reason_missing'
  | 'challenge_reason_translation_missing'
  | 'challenge_addendum_text_missing'
  | 'challenge_addendum_translation_missing'
  | 'challenge_addendum_not_possible'
  | 'challenge_deadline_only_later'
  | 'challenge_not_editable'
  | 'challenge_theme_unknown'
  | 'challenge_skill_unknown'
  | 'challenge_goal_unknown'
  | 'challenge_unit_missing';
