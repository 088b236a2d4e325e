import type { AccessEvents } from './access/access.events';
import type { AccessibilityEvents } from './accessibility/accessibility.events';
import type { ChallengeEvents } from './challenge/challenge.events';
import type { MatchEvents } from './match/match.events';
import type { OrganisationEvents } from './organisation/organisation.events';
import type { ProposalEvents } from './proposal/proposal.events';
import type { ResponseEvents } from './response/response.events';
import type { TaxonomyEvents } from './taxonomy/taxonomy.events';

/** Everything that a write can say has happened: `<noun>.<past_tense>` → what is said beside the id, or null. */
export type Events = AccessEvents &
  AccessibilityEvents &
  ChallengeEvents &
  MatchEvents &
  OrganisationEvents &
  ProposalEvents &
  ResponseEvents &
  TaxonomyEvents;

export type Topic = keyof Events;

/** A line for the outbox. Payloads carry ids and numbers, never text that may be sealed. */
export type Happening = {
  [T in Topic]: Readonly<{ topic: T; nounId: string }> &
    (Events[T] extends null ? Readonly<{ payload?: never }> : Readonly<{ payload: Events[T] }>);
}[Topic];
