import type { Job } from './start-jobs';

/** Everything that happens beside the requests, in order. */
export const jobs: readonly Job[] = [];
