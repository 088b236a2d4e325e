import type { Db } from './adapters/db/client';
import { addJob } from './adapters/jobs/add-job';
import { runLane } from './adapters/jobs/lane';
import { listenToOutbox } from './adapters/jobs/listen';
import { startWorkLanes } from './adapters/jobs/work-lanes';
import { lanes, mindTask, workLanes } from './app';
import { closeTask } from './challenge/closing-job';
import { rebuildTask } from './search/rebuild-search';

const everyMs = 15_000;

/** Runs everything that happens beside the requests. Stopping finishes what is in hand. */
export async function startWork(db: Db, url: string): Promise<Readonly<{ stop: () => Promise<void> }>> {
  const work = await startWorkLanes(db, url, workLanes);
  const running: ReturnType<typeof runLane>[] = [];
  const wake = () => {
    for (const lane of running) lane.wake();
  };
  const listener = await listenToOutbox({ url, onTopic: wake, onConnected: wake });
  for (const lane of lanes()) running.push(runLane({ db, lane, isOurs: () => listener.hold(lane.name) }));
  wake();
  // Who runs a lane may go away without a word; and one looks now and then in case a word was lost.
  const timer = setInterval(wake, everyMs);
  // What fell due while nobody was here.
  await addJob(db, { task: closeTask, key: 'close:at-start' });
  // And mail that came from a backup has no jobs yet.
  await addJob(db, { task: mindTask, key: 'mind-queue:at-start' });
  await addJob(db, { task: rebuildTask, key: 'rebuild_search:at-start' });
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(running.map((lane) => lane.stop()));
      await listener.stop();
      await work.stop();
    },
  };
}
