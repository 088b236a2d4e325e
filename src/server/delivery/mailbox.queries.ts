import { env } from '@/env';
import type { Deps } from '../define-write';
import { notFound } from '../errors';

/**
 * The latest messages to everyone, newest first. Only in the demo and only on the machine that it runs on: a demo that is
 * shown to others through a tunnel or a proxy has no mailbox.
 */
export async function listMailbox({ db, isThisMachine }: Deps) {
  if (!env().DEMO || !isThisMachine) throw notFound();
  return db.mailMessage.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true, to: true, language: true, subject: true, text: true, createdAt: true, sentAt: true },
  });
}
