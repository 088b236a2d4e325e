import { Agent, get } from 'node:http';
import { demoCookie } from '../bench-web/demo-cookie';
import type { Figure } from './figures';

type Answer = Readonly<{ ms: number; bytes: number; text: string }>;
type Visit = Readonly<{ path: string; cookie: string }>;
/** Each has several addresses, asked in turn, so that no answer is one that was just given. */
type Measured = Readonly<{ what: string; visits: readonly Visit[]; atMost: number | null }>;

const rounds = 6;
const perRound = 12;
const maxKb = 90;

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** As a browser asks, one at a time. */
function createAsker(address: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = ({ path, cookie }: Visit) =>
    new Promise<Answer>((resolve, reject) => {
      const begun = performance.now();
      const headers = { cookie: `next-auth.session-token=${cookie}` };
      get(`${address}${path}`, { agent, headers }, (response) => {
        const parts: Buffer[] = [];
        if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}`));
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('end', () => {
          const body = Buffer.concat(parts);
          resolve({ ms: performance.now() - begun, bytes: body.length, text: body.toString() });
        });
      }).once('error', reject);
    });
  return { ask, stop: () => agent.destroy() };
}

/** The pages of matches and of what is mine beside the page of somebody who has nothing there, in the same minute. */
export async function measurePersonalPages(address: string): Promise<readonly Figure[]> {
  const { ask, stop } = createAsker(address);
  const [founder, author] = [
    await demoCookie(address, 'sample-person-startup-founder'),
    await demoCookie(address, 'sample-person-care-author'),
  ];
  const unitPage = (await ask({ path: '/sv/city', cookie: author })).text;
  const challenges = [
    ...new Set([...unitPage.matchAll(/\/sv\/city\/challenges\/([a-z0-9]{12,})/g)].map(([, id]) => id)),
  ];
  const solverPages = challenges.flatMap((id) =>
    ['', '?page=2', '?page=3'].map((page) => ({ path: `/sv/city/challenges/${id}/solvers${page}`, cookie: author })),
  );
  const measured: readonly Measured[] = [
    { what: 'an empty personal page', visits: [{ path: '/sv/my/responses', cookie: founder }], atMost: null },
    {
      what: '/my/matches',
      visits: ['', '?page=2', '?page=3'].map((page) => ({ path: `/sv/my/matches${page}`, cookie: founder })),
      atMost: 2,
    },
    { what: '/city/…/solvers', visits: solverPages, atMost: 2 },
    { what: '/my of a solver', visits: [{ path: '/sv/my', cookie: founder }], atMost: 1.4 },
    { what: '/my of a unit', visits: [{ path: '/sv/my', cookie: author }], atMost: 1.4 },
  ];
  const best = new Map<Measured, number>();
  const largest = new Map<Measured, number>();
  // In turns, so that what else the machine does meets them all alike; what it does only ever makes a round slower.
  for (let round = 0; round < rounds; round += 1)
    for (const one of measured) {
      const times: number[] = [];
      for (let at = 0; at < perRound; at += 1) {
        const visit = one.visits[(round * perRound + at) % one.visits.length];
        if (!visit) throw new Error(`there is no address of ${one.what}`);
        const { ms, bytes } = await ask(visit);
        times.push(ms);
        largest.set(one, Math.max(largest.get(one) ?? 0, bytes));
      }
      // The first round warms the pages up.
      if (round > 0) best.set(one, Math.min(best.get(one) ?? Number.POSITIVE_INFINITY, median(times)));
    }
  stop();
  const [empty] = best.values();
  return measured.flatMap((one): readonly Figure[] => {
    const { what, atMost } = one;
    const [ms, kb] = [best.get(one) ?? 0, (largest.get(one) ?? 0) / 1000];
    if (atMost === null || !empty) return [{ what, value: ms, unit: 'ms', goal: null, detail: `${kb.toFixed(0)} kB` }];
    const ratio = { what: `${what} ÷ an empty personal page`, value: ms / empty, unit: '×', goal: { atMost } };
    return [
      { ...ratio, detail: `${ms.toFixed(1)} ms` },
      { what: `${what}, HTML`, value: kb, unit: 'kB', goal: { atMost: maxKb } },
    ];
  });
}
