import { accessMail } from './access/access.mail';
import { forgetEndedSessions } from './adapters/auth/forget-ended-sessions';
import { freeDeadWorkers } from './adapters/jobs/free-dead-workers';
import type { Lane } from './adapters/jobs/lane';
import { pruneOutbox } from './adapters/jobs/prune-outbox';
import type { WorkLane } from './adapters/jobs/work-lanes';
import type { MailText } from './adapters/mail/mail';
import { forgetPastLimits } from './adapters/limits/limits';
import { mailFromOutbox, writeMailAgain, writeTask } from './adapters/mail/mail-from-outbox';
import { failAbandoned, queueForgotten, sendTask } from './adapters/mail/mail-jobs';
import { mailSender } from './adapters/mail/mail-transport';
import { pruneMail } from './adapters/mail/prune-mail';
import { sendMail } from './adapters/mail/send-mail';
import { challengeMail } from './challenge/challenge.mail';
import type { Db } from './adapters/db/client';
import { closeOnTime } from './challenge/close-on-time';
import { closeTask } from './challenge/closing-job';
import { findNextDeadline } from './challenge/next-deadline.queries';
import { matchMail } from './match/match.mail';
import type { TopicOf } from './event-readers';
import { proposalMail } from './proposal/proposal.mail';
import { responseMail } from './response/response.mail';
import { searchLanes } from './search/index-outbox';
import { mendSearch } from './search/mend-search';
import { rebuildTask } from './search/rebuild-search';

/** Which event leads to which mail: each topic that mail reads has its text, in the `<noun>.mail.ts` of its noun. */
const texts: Readonly<Record<TopicOf<'mail'>, MailText>> = {
  ...accessMail,
  ...challengeMail,
  ...matchMail,
  ...proposalMail,
  ...responseMail,
};

/** Who reads the outbox once for the whole installation, each from its own position. */
export const lanes = (): readonly Lane[] => [
  { name: 'mail', read: (given, lines) => mailFromOutbox({ ...given, texts }, lines) },
  ...searchLanes(),
];

/** When public pages next change by the clock alone, without anything being written: at a deadline. Milliseconds. */
export const nextPublicMoment = async (db: Db, now: number): Promise<number> =>
  (await findNextDeadline(db, new Date(now)))?.getTime() ?? Number.POSITIVE_INFINITY;

/** Looks after the queue: what was left locked, and what lost its job. */
export const mindTask = 'mind_queue';

/** What goes by the clock: closing waits for nothing but its like. */
const clock: WorkLane = {
  concurrency: 2,
  tasks: {
    [closeTask]: ({ db, now }) => closeOnTime(db, now),
    [mindTask]: async ({ db, now }) => {
      await freeDeadWorkers(db, shortTasks());
      await failAbandoned(db, now);
      await queueForgotten(db);
    },
    prune: async ({ db, now }) => {
      await forgetEndedSessions(db, now);
      await forgetPastLimits(db, now);
      await pruneMail(db, now);
      const names = lanes().map(({ name }) => name);
      await pruneOutbox(db, now, names);
    },
  },
  // Each minute is enough for closing: a job of its own waits for each deadline.
  crontab: [`* * * * * ${closeTask}`, `* * * * * ${mindTask}`, '*/10 * * * * prune'].join('\n'),
};

/** As many at a time as there are connections to the mail server. */
const mail: WorkLane = {
  concurrency: 3,
  tasks: {
    [sendTask]: ({ db, now, payload, isLast }) =>
      sendMail(db, { id: String(payload['id']), now, send: mailSender(), isLast }),
    [writeTask]: ({ db, now, payload }) => writeMailAgain({ db, now, texts }, payload),
  },
};

/** What takes long. */
const rebuilds: WorkLane = {
  concurrency: 1,
  tasks: { [rebuildTask]: async ({ db, now }) => void (await mendSearch(db, now)) },
  // Looked at each minute: a Meilisearch may be emptied or exchanged while we run.
  crontab: `* * * * * ${rebuildTask}`,
};

export const workLanes: readonly WorkLane[] = [clock, mail, rebuilds];
const shortTasks = () => [clock, mail].flatMap(({ tasks }) => Object.keys(tasks));
