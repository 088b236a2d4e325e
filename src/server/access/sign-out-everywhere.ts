import { personOf } from '@/domain/access/roles';
import { ok } from '@/domain/shared/result';
import { logSignOut } from '../adapters/auth/sign-in-log';
import { defineWrite } from '../define-write';

type Own = Readonly<{ userId: string }>;

/** Ends all of one's own sessions, on every machine. */
export const signOutEverywhere = defineWrite<void, Own, Own, { sessions: number }>({
  action: 'access.sign_out_everywhere',
  load: async ({ actor }) => (actor.kind === 'person' ? { userId: actor.userId } : null),
  allow: (actor, { userId }) => personOf(actor) === userId,
  decide: (own) => ok(own),
  save: async (tx, { userId }) => {
    const { count } = await tx.session.deleteMany({ where: { userId } });
    logSignOut('everywhere', userId);
    return { sessions: count };
  },
  nounId: ({ userId }) => userId,
});
