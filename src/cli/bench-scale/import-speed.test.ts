import { beforeAll, expect, it } from 'vitest';
import { importFoundation } from '@/server/import/import-sample';
import { useTestDatabase } from '@/server/testing/test-database';
import { measureImport } from './import-speed';

const test = useTestDatabase();
beforeAll(() => importFoundation(test.db, new Date()));

it('reads in rows of real length, all of them, and finds them unchanged the second time', async () => {
  const speed = await measureImport(test.db, { data: 'no-such-folder', rows: 40 });
  expect(speed).toMatchObject({ rows: 40, warning: expect.any(String) as string });
  expect(await test.db.organisation.count()).toBe(40);
  expect(await test.db.reference.count()).toBeGreaterThanOrEqual(40);
});
