import { beforeAll, expect, it } from 'vitest';
import { makeOrganisation } from '../testing/make-organisation';
import { useTestDatabase } from '../testing/test-database';
import { rememberProfiles } from './remember-profiles';

const test = useTestDatabase();
let id = '';
const move = (place: string) => test.db.organisation.update({ where: { id }, data: { place }, select: { id: true } });
beforeAll(async () => {
  id = (await makeOrganisation(test.db)).id;
});

it('reads a profile once, and again when it is told that it has changed', async () => {
  const profiles = rememberProfiles(test.db);
  const place = async () => (await profiles.load([id, 'no-such-solver'])).get(id)?.place;
  await move('Lund');
  expect(await place()).toBe('Lund');
  await move('Ystad');
  expect(await place()).toBe('Lund');
  profiles.forget([id]);
  expect(await place()).toBe('Ystad');
});

it('does not keep what was read while something changed', async () => {
  const profiles = rememberProfiles(test.db);
  const reading = profiles.load([id]);
  profiles.forget([id]);
  await reading;
  await move('Kivik');
  expect((await profiles.load([id])).get(id)?.place).toBe('Kivik');
});
