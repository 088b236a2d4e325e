// Loaded before the server: writes down each time that its own thread was held up for longer than a tick.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.BENCH_TICKER_FILE;
const tickMs = 5;
const worthTelling = 15;

if (isMainThread && file) {
  let last = performance.now();
  const stops = [];
  setInterval(() => {
    const now = performance.now();
    const ms = Math.round(now - last - tickMs);
    last = now;
    if (ms <= worthTelling) return;
    stops.push({ at: Date.now(), ms });
    // Only when there is something new, so that the writing is no stop of its own.
    writeFileSync(file, JSON.stringify(stops));
    last = performance.now();
  }, tickMs).unref();
}
