import { AsyncLocalStorage } from 'node:async_hooks';

/** What becomes known of a page while it is made: whom it is for. */
export type PageLife = { isForAll: boolean; isPersonal: boolean; isPassing: boolean };

// Next's bundle has a copy of this module: what a page says must reach the server that asked for it.
const kept = globalThis as { samspelPageLife?: AsyncLocalStorage<PageLife> };
const lives = (): AsyncLocalStorage<PageLife> => (kept.samspelPageLife ??= new AsyncLocalStorage<PageLife>());

/** Runs what makes a page, and tells afterwards whether every visitor may be given the same. */
export async function watchLife<T>(make: () => Promise<T>): Promise<Readonly<{ made: T; isShared: boolean }>> {
  const life: PageLife = { isForAll: false, isPersonal: false, isPassing: false };
  const made = await lives().run(life, make);
  return { made, isShared: life.isForAll && !life.isPersonal && !life.isPassing };
}

/** Said by a page that is the same for every visitor. Without it no page is ever kept. */
export function markForAll(): void {
  const life = lives().getStore();
  if (life) life.isForAll = true;
}

/** Said by whatever reads who is asking; it outweighs everything a page says. */
export function markPersonal(): void {
  const life = lives().getStore();
  if (life) life.isPersonal = true;
}

/** Said by whatever answers with what may be other at the next moment, though nothing is written: such a page is not kept. */
export function markPassing(): void {
  const life = lives().getStore();
  if (life) life.isPassing = true;
}
