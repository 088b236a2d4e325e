import { Agent, get } from 'node:http';

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export type Timing = Readonly<{ p50: number; p95: number; perSecond: number }>;

type LoadPlan = Readonly<{
  url: string | (() => string);
  requests: number;
  concurrency: number;
  headers?: Record<string, string>;
}>;

/** Asks an address on this machine so many times, so many at once: milliseconds from asking to the last byte. */
export async function load({ url, requests, concurrency, headers = {} }: LoadPlan): Promise<Timing> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const times: number[] = [];
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const begun = performance.now();
      const address = typeof url === 'string' ? url : url();
      get(address, { agent, headers: { 'accept-encoding': 'gzip', ...headers } }, (response) => {
        if ((response.statusCode ?? 500) >= 400) reject(new Error(`${address} answered ${response.statusCode}`));
        response.resume();
        response.once('end', () => {
          times.push(performance.now() - begun);
          resolve();
        });
      }).once('error', reject);
    });
  const begun = performance.now();
  let left = requests;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await one();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), perSecond: requests / seconds };
}

/** The better of several rounds: what else the machine does only ever makes a round slower. */
export async function bestOf(rounds: number, ask: () => Promise<Timing>): Promise<Timing> {
  let best: Timing | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const next = await ask();
    if (!best || next.p95 < best.p95) best = next;
  }
  return best ?? { p50: 0, p95: 0, perSecond: 0 };
}
