/** What can happen to a challenge, and what is said of it beside its id. */
export type ChallengeEvents = {
  'challenge.review_asked': null;
  'challenge.sent_back': null;
  'challenge.published': null;
  'challenge.addendum_added': Readonly<{ addendumId: string }>;
  'challenge.cancelled': null;
  'challenge.closed': null;
  /** Read in from a file: no mail about it. */
  'challenge.changed': null;
};
