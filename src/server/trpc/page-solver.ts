import 'server-only';
import { cache } from 'react';
import { organisationsOf } from '@/domain/access/roles';
import { pageActor, serverApi } from './caller';

/** The solver that the person behind this page belongs to (the first, if there are several), or null. */
export const pageSolver = cache(async (): Promise<Readonly<{ id: string; name: string }> | null> => {
  const [id] = organisationsOf(await pageActor(), 'solver');
  if (id === undefined) return null;
  const me = await (await serverApi()).access.me();
  const found = me.organisations.find((one) => one.id === id);
  return found ? { id, name: found.name } : null;
});
