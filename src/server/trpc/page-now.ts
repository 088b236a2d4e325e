import 'server-only';
import { cache } from 'react';

/** The one clock of a page: the moment it began to be made, the same in all its parts. */
export const pageNow = cache((): Date => new Date());
