// Loaded before the server: writes down each time that its own thread was held up for longer than a tick.
import { writeFile } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.BENCH_TICKER_FILE;
const tickMs = 5;
const worthTelling = 15;
const writeEveryMs = 500;

if (isMainThread && file) {
  let last = performance.now();
  let told = 0;
  const stops = [];
  setInterval(() => {
    const now = performance.now();
    const ms = Math.round(now - last - tickMs);
    last = now;
    if (ms > worthTelling) stops.push({ at: Date.now(), ms });
  }, tickMs).unref();
  // Written beside the thread, so that the writing is no stop of its own.
  setInterval(() => {
    if (told === stops.length) return;
    told = stops.length;
    writeFile(file, JSON.stringify(stops), () => undefined);
  }, writeEveryMs).unref();
}
