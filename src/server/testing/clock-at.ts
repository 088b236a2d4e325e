import type { Clock } from '../adapters/db/clock';

/** A clock that stands still: what a write decides in a test is decided at that moment. */
export const clockAt =
  (at: Date): Clock =>
  async () =>
    at;
