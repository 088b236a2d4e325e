import 'server-only';
import { organisationsOf } from '@/domain/access/roles';
import { pageActor } from './caller';
import { type MySolver, mySolvers } from './my-solvers';

/** The solver that the person behind this page belongs to (the first, if there are several), or null. */
export const pageSolver = async (): Promise<MySolver | null> =>
  organisationsOf(await pageActor(), 'solver').length === 0 ? null : (await mySolvers(undefined)).current;
