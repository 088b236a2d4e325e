import type { Db } from './client';

/** Longer than this nobody waits for an answer: milliseconds. */
const maxWaitMs = 2_000;

/** Whether the database answers, and soon. */
export async function isDatabaseThere(db: Db): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), maxWaitMs)));
  const answers = db.$queryRaw`select 1`.then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answers, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
