import { env } from '@/env';
import type { Deps } from '../define-write';
import { notFound } from '../errors';

/** The latest messages, newest first. Only in the demo: anywhere else there is no such thing. */
export async function listMailbox({ db }: Deps) {
  if (!env().DEMO) throw notFound();
  return db.mailMessage.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true, to: true, language: true, subject: true, text: true, createdAt: true, sentAt: true },
  });
}
