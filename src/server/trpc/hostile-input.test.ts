import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { centreRoles, membershipRoles } from '@/domain/access/actor';
import type { Db } from '../adapters/db/client';
import { importFoundation, importSample } from '../import/import-sample';
import { makePerson } from '../testing/make-people';
import { useTestDatabase } from '../testing/test-database';
import { handleTrpcRequest } from './handle-request';
import { appRouter } from '../routers/root';

type Procedure = Readonly<{ _def: Readonly<{ type: 'query' | 'mutation'; inputs: readonly z.ZodType[] }> }>;
type Schema = Readonly<{
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  minimum?: number;
  maximum?: number;
}>;

const test = useTestDatabase();
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
let organisationIds: string[] = [];
/** Someone with every role there is; a new one for each procedure, because some end a session or an account. */
const makeEveryone = async () =>
  makePerson(test.db, {
    centreRoles: [...centreRoles],
    memberships: organisationIds.map((organisationId) => ({ organisationId, roles: [...membershipRoles] })),
  });
/** What really exists, so that some of the input reaches further than "there is no such thing". */
let known: string[] = [];

beforeAll(async () => {
  await importFoundation(test.db, new Date());
  await importSample(test.db, new Date());
  (globalThis as { samspelDb?: Db }).samspelDb = test.db;
  const organisations = await test.db.organisation.findMany({ take: 12, orderBy: { kind: 'asc' } });
  const challenges = await test.db.challenge.findMany({ take: 5 });
  known = [...organisations, ...challenges].flatMap(({ id, slug }) => [id, slug]);
  organisationIds = organisations.map(({ id }) => id);
});

const hostileTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\'; drop table "User"; --',
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  '%',
  '\\',
  '🙂'.repeat(3_000),
  'å'.repeat(20_000),
  '__proto__',
  'a@example.org',
  'https://example.org/x',
  '2027-01-01',
  '2027-02-30T25:61:00Z',
  'ﷺ مرحبا',
];
const wild = fc.constantFrom<unknown>(
  null,
  0,
  -1,
  1e308,
  2 ** 53,
  true,
  [],
  [[[]]],
  {},
  { $ne: null },
  'x',
  [null],
  '\u0000',
);
const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom(0, 1, 2).chain(() => fc.constantFrom(...(known.length ? known : ['x']))),
);

/** Input of the right form with the worst of contents, and now and then of a wrong form. */
function inputFor(schema: Schema): fc.Arbitrary<unknown> {
  const right = (): fc.Arbitrary<unknown> => {
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map(inputFor));
    if (schema.type === 'string') return text;
    if (schema.type === 'boolean') return fc.boolean();
    if (schema.type === 'null') return fc.constant(null);
    if (schema.type === 'integer' || schema.type === 'number') {
      const { minimum = -5, maximum = 2 ** 31 + 5 } = schema;
      return fc.constantFrom(Math.max(minimum, -1e15), Math.min(maximum, 1e15), 0, 1, 1.5, 20, 1e15);
    }
    if (schema.type === 'array') return fc.array(inputFor(schema.items ?? {}), { maxLength: 4 });
    if (schema.properties) {
      const model = Object.fromEntries(Object.entries(schema.properties).map(([key, one]) => [key, inputFor(one)]));
      return fc.record(model, { requiredKeys: schema.required ?? [] });
    }
    return wild;
  };
  return fc.oneof({ weight: 14, arbitrary: right() }, { weight: 1, arbitrary: wild });
}

const schemaOf = ({ _def }: Procedure): Schema =>
  _def.inputs[0] ? (z.toJSONSchema(_def.inputs[0], { io: 'input', unrepresentable: 'any' }) as Schema) : {};

type Sent = Readonly<{ type: 'query' | 'mutation'; body: string; session: string }>;

async function send(path: string, { type, body, session }: Sent): Promise<Readonly<{ status: number; text: string }>> {
  const address = `http://localhost/api/trpc/${path}`;
  const headers = {
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    ...(session ? { cookie: `next-auth.session-token=${session}` } : {}),
  };
  const request =
    type === 'query'
      ? new Request(`${address}?input=${encodeURIComponent(body)}`, { headers })
      : new Request(address, { method: 'POST', headers, body });
  const answer = await handleTrpcRequest(request);
  return { status: answer.status, text: await answer.text() };
}

/** What is wrong with an answer: null when it is one, or a refusal with a code that says nothing of our insides. */
function faultIn({ status, text: body }: Readonly<{ status: number; text: string }>): string | null {
  if (status < 400) return null;
  const { error } = JSON.parse(body) as { error: { message: string; data: { refusals: unknown[] } } };
  const isCoded = /^[a-z][a-z_0-9]*$/.test(error.message) && error.data.refusals.length > 0;
  const isQuiet = !/stack|prisma|node_modules|\bat .+:\d+:\d+/i.test(body);
  return status < 500 && isCoded && isQuiet ? null : `${status} ${body.slice(0, 500)}`;
}

const hostileBodies = ['', '{', 'null', '[]', '"x"', '42', '{"__proto__":{"a":1}}', `"${'x'.repeat(6_000)}"`];

describe('every procedure answers hostile input with a code', () => {
  it('knows all of them', () => expect(procedures.length).toBeGreaterThan(50));

  it.each(procedures)('%s', async (path, procedure) => {
    const { type } = procedure._def;
    const { sessionToken } = await makeEveryone();
    const hasInput = procedure._def.inputs.length > 0;
    for (const body of hostileBodies) {
      // Two who may nothing and one who may all, at the same time.
      const sessions = ['', 'no-such-session\u0001', sessionToken].map(encodeURIComponent);
      // What asks for no input never reads it: all its work, anew for each body, would tell nothing more.
      const asked = hasInput || body === '' || body === 'null' ? sessions : sessions.slice(0, 2);
      const answers = await Promise.all(asked.map((session) => send(path, { type, body, session })));
      expect(answers.map(faultIn)).toEqual(asked.map(() => null));
    }
    if (!hasInput) return;
    await fc.assert(
      fc.asyncProperty(inputFor(schemaOf(procedure)), async (input) => {
        const body = (JSON.stringify(input) ?? '').slice(0, 400_000);
        const answers = await Promise.all([sessionToken, ''].map((session) => send(path, { type, body, session })));
        expect(answers.map(faultIn)).toEqual([null, null]);
      }),
      { numRuns: 25, seed: 20261123 },
    );
  });
});
