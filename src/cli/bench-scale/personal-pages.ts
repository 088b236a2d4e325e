import { Agent, get } from 'node:http';
import { proposedKinds } from '@/domain/organisation/proposed-kinds';
import { demoCookie } from '../bench-web/demo-cookie';
import type { Figure } from './figures';

type Answer = Readonly<{ ms: number; bytes: number; text: string }>;
type Visit = Readonly<{ path: string; cookie: string }>;
/** Each has several addresses, asked in turn. */
type Measured = Readonly<{ what: string; visits: readonly Visit[]; atMost: number | null }>;

const warmUp = 12;
const rounds = 60;
const maxKb = 90;

/** All ways to narrow a list to some of the kinds, the widest first; all kinds together are no narrowing. */
const narrowings = (kinds: readonly string[]): string[] =>
  Array.from({ length: 2 ** kinds.length - 2 }, (_, at) => 2 ** kinds.length - 2 - at).map(
    (chosen) =>
      `?${new URLSearchParams(kinds.filter((_, bit) => (chosen >> bit) % 2 === 1).map((kind) => ['kind', kind])).toString()}`,
  );

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
  // Kept orders are of no use to these: each is a list that nobody has asked for yet.
  const newLists = narrowings(proposedKinds).flatMap((query) =>
    challenges.map((id) => ({ path: `/sv/city/challenges/${id}/solvers${query}`, cookie: author })),
  );
  if (newLists.length < warmUp + rounds) throw new Error('there are too few lists that nobody has asked for');
  const measured: readonly Measured[] = [
    { what: 'an empty personal page', visits: [{ path: '/sv/my/responses', cookie: founder }], atMost: null },
    {
      what: '/my/matches',
      visits: ['', '?page=2', '?page=3'].map((page) => ({ path: `/sv/my/matches${page}`, cookie: founder })),
      atMost: 2,
    },
    { what: '/city/…/solvers', visits: solverPages, atMost: 2 },
    { what: '/city/…/solvers, never asked for', visits: newLists, atMost: null },
    { what: '/my of a solver', visits: [{ path: '/sv/my', cookie: founder }], atMost: 1.4 },
    { what: '/my of a unit', visits: [{ path: '/sv/my', cookie: author }], atMost: 1.4 },
  ];
  const times = new Map<Measured, number[]>(measured.map((one) => [one, []]));
  const largest = new Map<Measured, number>();
  // In turns, one visit each, so that what else the machine does meets them all alike.
  for (let round = 0; round < warmUp + rounds; round += 1)
    for (const one of measured) {
      const visit = one.visits[round % one.visits.length];
      if (!visit) throw new Error(`there is no address of ${one.what}`);
      const { ms, bytes } = await ask(visit);
      largest.set(one, Math.max(largest.get(one) ?? 0, bytes));
      if (round >= warmUp) times.get(one)?.push(ms);
    }
  stop();
  const [empty = 0] = [...times.values()].map(median);
  return measured.flatMap((one, at): readonly Figure[] => {
    const { what, atMost } = one;
    const [ms, kb] = [median(times.get(one) ?? []), (largest.get(one) ?? 0) / 1000];
    if (at === 0) return [{ what, value: ms, unit: 'ms', goal: null, detail: `${kb.toFixed(0)} kB` }];
    const goal = atMost === null ? null : { atMost };
    const ratio = { what: `${what} ÷ an empty personal page`, value: ms / empty, unit: '×', goal };
    return [
      { ...ratio, detail: `${ms.toFixed(1)} ms` },
      ...(goal ? [{ what: `${what}, HTML`, value: kb, unit: 'kB', goal: { atMost: maxKb } }] : []),
    ];
  });
}
