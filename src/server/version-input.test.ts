import { beforeAll, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Db } from './adapters/db/client';
import { appRouter } from './routers/root';
import { makePerson } from './testing/make-people';
import { useTestDatabase } from './testing/test-database';
import { handleTrpcRequest } from './trpc/handle-request';

const test = useTestDatabase();
let session = '';
beforeAll(async () => {
  (globalThis as { samspelDb?: Db }).samspelDb = test.db;
  session = (await makePerson(test.db, { centreRoles: ['administrator', 'coordinator'] })).sessionToken;
});

type Procedure = Readonly<{
  _def: Readonly<{ type: string; inputs: readonly z.ZodObject[] }>;
}>;
const versioned = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>).filter(
  ([, { _def }]) => _def.type === 'mutation' && _def.inputs.some(({ shape }) => shape && 'version' in shape),
);

it('knows the writes that compare a version', () => expect(versioned.length).toBeGreaterThan(10));

it.each(versioned)(
  'A19: %s refuses version 2147483647, which no column can hold one more than',
  async (path, { _def }) => {
    for (const version of [2_147_483_647, 2 ** 53, -1, 1.5, 1e308]) {
      const answer = await handleTrpcRequest(
        new Request(`http://localhost/api/trpc/${path}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'sec-fetch-site': 'same-origin',
            cookie: `next-auth.session-token=${session}`,
          },
          body: JSON.stringify({ id: 'x', key: 'x', version }),
        }),
      );
      expect(answer.status).toBe(400);
      // Not only for what else is missing.
      const faults = _def.inputs.flatMap((input) => input.safeParse({ version }).error?.issues ?? []);
      expect(faults.map((fault) => fault.path.join('.'))).toContain('version');
    }
  },
);
