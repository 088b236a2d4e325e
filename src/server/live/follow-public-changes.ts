import type { Db } from '../adapters/db/client';
import { askTogether } from '../adapters/http/ask-together';
import { listenToOutbox } from '../adapters/jobs/listen';
import { log } from '../adapters/log/log';
import { isPublicTopic } from '../event-readers';
import { publicChangesSince, type PublicStep } from './public-changes.queries';

type Hearer = (step: PublicStep) => void;
type Following = Readonly<{ hear: (hearer: Hearer) => () => void }>;

// Next's bundle, where procedures run, has a copy of this module: both find the one that the server started.
const kept = globalThis as { samspelPublicChanges?: Following | undefined };

/**
 * Follows what changes in public, once for the whole process: one connection that the database tells, and one question
 * for each time it does, however many browsers wait. What is not public wakes nobody.
 */
export async function followPublicChanges(db: Db, url: string): Promise<Readonly<{ stop: () => Promise<void> }>> {
  const hearers = new Set<Hearer>();
  let at = (await publicChangesSince(db, 0n)).to;
  const look = askTogether(async () => {
    const step = await publicChangesSince(db, at);
    at = step.to;
    if (step.to !== step.from) for (const hearer of hearers) hearer(step);
  });
  const wake = () =>
    void look().catch((error: unknown) => log().warn({ err: error }, 'public changes could not be read'));
  const listener = await listenToOutbox({
    url,
    onTopic: (topic) => isPublicTopic(topic) && wake(),
    // What was said while nobody listened.
    onConnected: wake,
  });
  kept.samspelPublicChanges = {
    hear: (hearer) => {
      hearers.add(hearer);
      return () => void hearers.delete(hearer);
    },
  };
  return {
    stop: async () => {
      kept.samspelPublicChanges = undefined;
      await listener.stop();
    },
  };
}

/** What this process follows; null where no server runs. */
export const followedChanges = (): Following | null => kept.samspelPublicChanges ?? null;
