import 'server-only';
import { markForAll } from '../adapters/http/page-life';

/**
 * Said by a page that is the same for every visitor: the front server keeps it until something public changes. Whoever
 * reads a cookie on the way makes it personal all the same.
 */
export const publicPage = (): void => markForAll();
