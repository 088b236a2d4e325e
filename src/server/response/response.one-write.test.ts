import { beforeAll, expect, it } from 'vitest';
import { aResponseText } from '@/domain/response/response.fixture';
import { savedVersionIn } from '../trpc/refusals-in';
import { apiAs, type Cast, codesOf, makeCast, noon } from '../testing/make-cast';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
});

const api = () => apiAs(test.db, cast.writer).response;
async function begun() {
  const { id: challengeId } = await makeChallenge(test.db, noon, { unitId: 'unit-1' });
  return (await api().start({ challengeId, organisationId: 'solver-1', language: 'sv' })).id;
}
const audited = (nounId: string) =>
  test.db.auditEntry.findMany({ where: { nounId }, orderBy: { id: 'asc' }, select: { action: true, changes: true } });

it('B7: what is submitted is saved and submitted in one write, with one row in the audit log', async () => {
  const id = await begun();
  expect(await api().submit({ id, version: 0, ...aResponseText() })).toMatchObject({ version: 1, number: 1 });
  expect((await audited(id)).map(({ action }) => action)).toEqual(['response.start', 'response.submit']);
});

it('B7: what cannot be submitted yet is saved, and the refusal says as which version', async () => {
  const id = await begun();
  const half = aResponseText({ plan: '', title: 'Halvvägs' });
  const error = await api()
    .submit({ id, version: 0, ...half })
    .catch((found: unknown) => found);
  expect(savedVersionIn(error)).toBe(1);
  expect(await codesOf(Promise.reject(error as Error))).toBe('response_text_missing');
  expect(await api().own({ id })).toMatchObject({ status: 'draft', version: 1, content: half, versions: [] });
  expect((await audited(id)).map(({ action }) => action)).toEqual(['response.start']);
  expect(await test.db.outboxEntry.count({ where: { nounId: id } })).toBe(0);
});

it('A24: the audit log keeps which texts changed and how long they are, and no word of them', async () => {
  const id = await begun();
  await api().save({ id, version: 0, autosave: true, ...aResponseText({ cost: 'hemligt pris' }) });
  await api().save({ id, version: 1, ...aResponseText({ cost: 'ett annat pris' }) });
  const rows = await audited(id);
  expect(rows.map(({ action }) => action)).toEqual(['response.start', 'response.save']);
  expect(rows[1]?.changes).toEqual({ cost: { before: { characters: 12 }, after: { characters: 14 } } });
});
