/** What a person has said or done about a pair. It is stored for later learning. */
export type Feedback = Readonly<{
  userId: string;
  challengeId: string;
  organisationId: string;
  kind: 'not_for_us' | 'invited' | 'responded';
}>;

type Alertable = Readonly<{ needId: string; profileId: string; score: number }>;

/**
 * Points of 100 from which a match is worth telling somebody who did not ask. A profile that says nothing gets 39 (all
 * parts neutral), and of the sample's solvers four in five have such a match.
 */
export const alertFrom = 50;

/**
 * The matches that a person is to be alerted of: good ones, and not those that this person has turned down, already
 * invited or responded to. Nobody else's feedback counts, and neither scores nor their order are touched: the ranker is
 * never given any.
 */
export const alertsFor = <M extends Alertable>(
  userId: string,
  matches: readonly M[],
  feedback: readonly Feedback[],
): M[] => {
  const own = feedback.filter((given) => given.userId === userId);
  const settled = new Set(own.map(({ challengeId, organisationId }) => JSON.stringify([challengeId, organisationId])));
  return matches.filter(
    ({ needId, profileId, score }) => score >= alertFrom && !settled.has(JSON.stringify([needId, profileId])),
  );
};
