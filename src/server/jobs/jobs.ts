import { closeDueChallenges } from '../challenge/close-due-challenges';
import type { Job } from './start-jobs';

/** Everything that happens beside the requests, in order. */
export const jobs: readonly Job[] = [{ name: 'close due challenges', on: 'clock', run: closeDueChallenges }];
