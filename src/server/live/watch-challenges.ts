import { tracked } from '@trpc/server';
import type { Deps } from '../define-write';
import { databaseAway } from '../errors';
import { followedChanges } from './follow-public-changes';
import { publicChangesSince, type PublicStep } from './public-changes.queries';

type Watched = Readonly<{
  /** The version that the reader's page was made from. */
  since: string;
  /** The version that was told last, when a broken connection is made again. */
  lastEventId?: string | undefined;
  /** The one challenge that is read; without it, any. */
  challengeId?: string | undefined;
}>;

const concerns = ({ changes }: PublicStep, challengeId: string | undefined): boolean =>
  // Too much was written to tell: whoever reads is told to look.
  changes === null ||
  changes.some(
    ({ topic, nounId }) => topic.startsWith('challenge.') && (challengeId === undefined || nounId === challengeId),
  );

/** Tells, each time a visitor could see another list of challenges (or the one challenge otherwise), its version. */
export async function* watchChallenges(
  { db }: Deps,
  { since, lastEventId, challengeId }: Watched,
  signal?: AbortSignal,
) {
  const followed = followedChanges();
  if (!followed) throw databaseAway();
  const waiting: PublicStep[] = [];
  let wake: () => void = () => undefined;
  const onAbort = () => wake();
  // Heard from before the question, so that nothing falls between the two.
  const stopHearing = followed.hear((step) => {
    waiting.push(step);
    wake();
  });
  signal?.addEventListener('abort', onAbort);
  try {
    const first = await publicChangesSince(db, BigInt(lastEventId ?? since));
    waiting.unshift(first);
    let told = first.from;
    while (!signal?.aborted) {
      const step = waiting.shift();
      if (!step) await new Promise<void>((resolve) => (wake = resolve));
      // Going back means that a backup was restored.
      else if (step.to > told || step.to < step.from) {
        told = step.to;
        if (concerns(step, challengeId)) yield tracked(String(told), { version: String(told) });
      }
    }
  } finally {
    stopHearing();
    signal?.removeEventListener('abort', onAbort);
  }
}
