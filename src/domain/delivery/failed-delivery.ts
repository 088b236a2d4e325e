import type { Actor } from '../access/actor';
import { hasCentreRole } from '../access/roles';
import { err, ok, type Result } from '../shared/result';

/** What the program tried to the end and could not do: a message, or a job of another kind. */
export const failedKinds = ['mail', 'job'] as const;
export type FailedDelivery = Readonly<{
  kind: (typeof failedKinds)[number];
  id: string;
  /** When what it carries stops working, as a link to sign in with does; null for ever. */
  usableUntil: Date | null;
}>;

/** Administrators see what could not be delivered, and say what becomes of it. */
export const canMindDelivery = (actor: Actor): boolean => hasCentreRole(actor, ['administrator']);

/** Whether it is worth trying again at a time. */
export const isUsable = ({ usableUntil }: Pick<FailedDelivery, 'usableUntil'>, now: Date): boolean =>
  usableUntil === null || usableUntil > now;

/** To be tried again. Code: delivery_link_expired (the reader would get a link that no longer opens anything). */
export const decideTryAgain = (
  failed: FailedDelivery,
  now: Date,
): Result<FailedDelivery, Readonly<{ code: 'delivery_link_expired' }>> =>
  isUsable(failed, now) ? ok(failed) : err({ code: 'delivery_link_expired' });
