import { Logger } from 'graphile-worker';
import { log } from '../log/log';

/** The library's words go to our log: its failures as warnings, the rest only when one asks for them. */
export const jobsLogger = new Logger(() => (level, message) => {
  if (level === 'error' || level === 'warning') log().warn({ from: 'jobs' }, message);
  else log().debug({ from: 'jobs' }, message);
});
