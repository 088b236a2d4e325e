import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isValidElement } from 'react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { sessionCookieName } from '@/server/adapters/auth/session-cookie';
import type { Db } from '@/server/adapters/db/client';
import { openRolledBack } from '@/server/testing/rolled-back-database';
import { useTestDatabase } from '@/server/testing/test-database';
import { describeOutcomes, type Outcome } from '@/server/who-may-what/describe-outcomes.fixture';
import { makeWorld, noon, type Role, roles, type World } from '@/server/who-may-what/make-world.fixture';
import { type Address, pageRows } from './page-rows.fixture';

// Pages read who asks from Next's request; here it is whoever the test says. All else is the real page on a real database.
const asking = vi.hoisted(() => {
  // As next.config.ts has it: a page may say that it is not allowed.
  process.env['__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS'] = 'true';
  return { cookie: '', token: null as string | null };
});
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (name === asking.cookie && asking.token ? { name, value: asking.token } : undefined),
    delete: () => undefined,
    set: () => undefined,
  }),
  headers: async () => new Headers(),
}));

const test = useTestDatabase();
let tried: Awaited<ReturnType<typeof openRolledBack>>;
let world: World;
beforeAll(async () => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
  world = await makeWorld(test.db);
  tried = await openRolledBack(test.url);
  (globalThis as { samspelDb?: Db }).samspelDb = tried.db;
  asking.cookie = sessionCookieName();
});
afterAll(async () => {
  vi.useRealTimers();
  await tried.close();
});

const root = path.resolve('src/app/[locale]');
const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.tsx')
  .map((file) => path.dirname(file).split(path.sep).join('/'));
const readers = roles.map(([name]) => name);
type Page = (props: Readonly<{ params: Promise<object>; searchParams: Promise<object> }>) => Promise<unknown>;

/** What Next is told by the error that a page throws. */
function outcomeOf(error: unknown): Outcome {
  const { digest = '' } = error as { digest?: string };
  if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;404')) return 'not found';
  if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;403')) return 'forbidden';
  if (!digest.startsWith('NEXT_REDIRECT')) throw error;
  const address = digest.split(';')[2] ?? '';
  if (address.startsWith('/sv/sign-in')) return 'sign in first';
  return `leads to ${address.replaceAll(/[a-z0-9]{25}/g, 'id')}`;
}

/** A page that leaves its work to another component has not answered before that one has. */
async function finish(made: unknown): Promise<void> {
  if (!isValidElement(made) || typeof made.type !== 'function' || made.type.constructor.name !== 'AsyncFunction')
    return;
  await finish(await (made.type as (props: unknown) => Promise<unknown>)(made.props));
}

async function open(page: Page, reader: Role, { params = {}, searchParams = {} }: Address): Promise<Outcome> {
  asking.token = world.people[reader].token;
  return tried.undoing(async () => {
    try {
      const asked = {
        params: Promise.resolve({ locale: 'sv', ...params }),
        searchParams: Promise.resolve(searchParams),
      };
      await finish(await page(asked));
      return 'opens';
    } catch (error) {
      return outcomeOf(error);
    }
  });
}

const may: string[] = [];

it('has a row for every page, and no other', () => {
  expect(Object.keys(pageRows).sort()).toEqual(found.map((one) => (one === '.' ? '' : one)).sort());
});

it.each(Object.keys(pageRows).sort())('/%s', async (name) => {
  const { default: page } = (await import(path.join(root, name, 'page.tsx'))) as { default: Page };
  const same = new Map<string, string[]>();
  for (const [thing, address] of Object.entries(pageRows[name]?.(world) ?? {})) {
    const outcomes: [Role, Outcome][] = [];
    for (const reader of readers) outcomes.push([reader, await open(page, reader, address)]);
    const line = describeOutcomes(outcomes);
    same.set(line, [...(same.get(line) ?? []), thing].filter(Boolean));
  }
  expect(same.size).toBeGreaterThan(0);
  may.push('', `## /${name.replaceAll(/\([a-z]+\)\/?/g, '')}`);
  for (const [line, things] of same) may.push(`- ${things.length ? `**${things.join(', ')}** ` : ''}${line}`);
});

it('is as the file says: who may open what', async () => {
  await expect(`${lead}${may.join('\n')}\n`).toMatchFileSnapshot('../../docs/access/who-may-open.md');
});

const lead = `# Who may open which page

Written by \`src/app/who-may-open.test.ts\`, which fails when the program does otherwise. "Sign in first" leads to the sign-in page and
back. Bold is what the address names.
`;
