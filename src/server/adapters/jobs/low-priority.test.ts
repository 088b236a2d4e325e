import { readdirSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

/** How much each thread of this process gives way to others: 0 is the usual. */
const priorities = (): number[] =>
  readdirSync('/proc/self/task').map((thread) => {
    const [, rest = ''] = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(/\) (?=[A-Z] )/);
    return Number(rest.split(' ')[16]);
  });
const lowered = () => priorities().filter((one) => one > 0).length;

it.runIf(process.platform === 'linux')('A17: lets one thread give way, and no other', async () => {
  expect(lowered()).toBe(0);
  const address = JSON.stringify(new URL('./low-priority.ts', import.meta.url).href);
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads');
     const load = import('tsx/esm/api').then(({ register }) => (register(), import(${address})));
     load.then(({ withLowPriority }) => withLowPriority(() => new Promise((resolve) => {
       parentPort.once('message', resolve);
       parentPort.postMessage('working');
     })));`,
    { eval: true },
  );
  await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  expect(lowered()).toBe(1);
  worker.postMessage('go on');
  await new Promise((resolve) => worker.once('exit', resolve));
  expect(lowered()).toBe(0);
});
