import { canMindDelivery, isUsable } from '@/domain/delivery/failed-delivery';
import { linkMinutes } from '../adapters/auth/sign-in.mail';
import type { Db } from '../adapters/db/client';
import type { Deps } from '../define-write';
import { forbidden, unauthorized } from '../errors';

/** The newest so many are shown; how many there are is said. */
const maxShown = 100;

type FailedJob = Readonly<{ id: string; task: string; lastError: string | null; createdAt: Date; failedAt: Date }>;
type Waiting = Readonly<{ count: number; oldest: Date | null }>;

/** When the link in a message stops working; null for a message without one that does. */
export const usableUntil = ({ dedupeKey, createdAt }: Readonly<{ dedupeKey: string; createdAt: Date }>): Date | null =>
  dedupeKey.startsWith('sign-in:') ? new Date(createdAt.getTime() + linkMinutes * 60_000) : null;

const listJobs = (db: Db) => db.$queryRaw<FailedJob[]>`
  select "id"::text, "task_identifier" as "task", left("last_error", 300) as "lastError",
    "created_at" as "createdAt", "updated_at" as "failedAt"
  from graphile_worker.jobs where "attempts" >= "max_attempts" and "locked_at" is null
  order by "updated_at" desc, "id" desc limit ${maxShown}`;

async function waitingMail(db: Db): Promise<Waiting> {
  const { _count, _min } = await db.mailMessage.aggregate({
    where: { status: 'queued' },
    _count: true,
    _min: { createdAt: true },
  });
  return { count: _count, oldest: _min.createdAt };
}

/** Jobs whose time has come. Each message is a job too, and is counted among the messages alone. */
async function waitingJobs(db: Db): Promise<Waiting> {
  const [found] = await db.$queryRaw<Waiting[]>`
    select count(*)::int as "count", min("run_at") as "oldest" from graphile_worker.jobs
    where "attempts" < "max_attempts" and "run_at" <= now() and "task_identifier" <> 'send_mail'`;
  return found ?? { count: 0, oldest: null };
}

/** What could not be delivered, newest first, and what waits. Never what a message says: its text may let its reader in. */
export async function getDelivery({ db, actor, now }: Deps) {
  if (!canMindDelivery(actor)) throw actor.kind === 'visitor' ? unauthorized() : forbidden();
  const where = { status: 'failed' } as const;
  const [messages, failedCount, jobs, mailWaits, jobsWait] = await Promise.all([
    db.mailMessage.findMany({
      where,
      orderBy: [{ failedAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
      take: maxShown,
      select: {
        id: true,
        to: true,
        subject: true,
        attempts: true,
        createdAt: true,
        failedAt: true,
        lastError: true,
        dedupeKey: true,
      },
    }),
    db.mailMessage.count({ where }),
    listJobs(db),
    waitingMail(db),
    waitingJobs(db),
  ]);
  return {
    failedCount,
    messages: messages.map(({ dedupeKey, ...message }) => ({
      ...message,
      canTryAgain: isUsable({ usableUntil: usableUntil({ dedupeKey, createdAt: message.createdAt }) }, now),
    })),
    jobs,
    waiting: { mail: mailWaits, jobs: jobsWait },
  };
}
