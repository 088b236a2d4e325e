import { expect, it } from 'vitest';
import { isStale, saveVersion } from './save-version';
import { useTestDatabase } from './testing/test-database';

const test = useTestDatabase();

it('B3: a row is changed once for each version that was seen, also when two save at once', async () => {
  await test.db.theme.create({ data: { key: 'seen', version: 3, sv: 'Sedd', en: 'Seen' } });
  const seen = { key: 'seen', version: 3 };
  const saved = await Promise.all([1, 2, 3].map(() => saveVersion(test.db.theme, seen, { retired: true })));
  expect(saved.filter(Boolean)).toEqual([{ key: 'seen', version: 4 }]);
  expect(await saveVersion(test.db.theme, { key: 'another', version: 3 }, { retired: true })).toBeNull();
});

it('B3: what names another version than the one that stands is stale; what names none is not', () => {
  expect(isStale({ version: 2 }, { version: 1 })).toBe(true);
  expect(isStale({ version: 2 }, { version: 2 })).toBe(false);
  expect(isStale({ version: 2 }, { id: 'x' })).toBe(false);
  expect(isStale(null, { version: 2 })).toBe(false);
});
