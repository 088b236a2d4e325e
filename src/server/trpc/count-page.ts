import type { Limits } from '../adapters/limits/limits';
import { callLimits } from './call-limits';

const searchPage = /^\/(sv|en)\/(challenges|solvers)\/search\/?$/;

/**
 * Counts a page that searches with the calls that do, once it has to be made: a kept one costs nothing. Null when it is
 * within the limit or costs no search; else after how many seconds the next one is. Pages are the same for all, so
 * only the address counts here.
 */
export const countPage =
  (limits: () => Limits) =>
  async (path: string, address: string): Promise<number | null> =>
    searchPage.test(path) ? limits().count(callLimits.search, { address }) : null;
