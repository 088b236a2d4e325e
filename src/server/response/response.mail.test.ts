import { beforeAll, expect, it } from 'vitest';
import type { Track } from '@/domain/challenge/tracks';
import { aResponseText } from '@/domain/response/response.fixture';
import { readOutbox } from '../adapters/jobs/outbox';
import { apiAs, type Cast, emailsOf, makeCast, noon } from '../testing/make-cast';
import { makeChallenge } from '../testing/make-challenge';
import { useTestDatabase } from '../testing/test-database';
import { responseMail } from './response.mail';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
});
const secret = 'Ett-ord-som-bara-finns-i-svaret';

async function mailsAfter(track: Track) {
  const { id: challengeId } = await makeChallenge(test.db, noon, { unitId: 'unit-1', track, title: 'Färre fall' });
  const api = apiAs(test.db, cast.writer).response;
  const { id } = await api.start({ challengeId, organisationId: 'solver-1', language: 'sv' });
  const { version } = await api.submit({ id, version: 0, ...aResponseText({ title: secret }) });
  await api.withdraw({ id, version });
  const lines = (await readOutbox(test.db, 0n, 1000)).filter((line) => line.nounId === id);
  const mails = await Promise.all(
    lines.map((line) => responseMail[line.topic as keyof typeof responseMail]({ db: test.db, now: noon }, line)),
  );
  return mails.map((some) => [...some]);
}
const emails = (...people: (keyof Cast)[]) =>
  emailsOf(
    test.db,
    people.map((who) => cast[who]),
  );

it('is a receipt to those who write for the responder, and to nobody else, with no word of the response', async () => {
  const [submitted = [], withdrawn = []] = await mailsAfter('testbed');
  for (const some of [submitted, withdrawn])
    expect(some.map(({ to }) => to).sort()).toEqual(await emails('writer', 'colleague'));
  expect(submitted[0]?.subject).toBe('Vi har tagit emot svaret på ”Färre fall”');
  expect(submitted[0]?.text).toContain('Svaret är låst.');
  expect(submitted[0]?.text).toContain('till och med 3 mars 2027');
  expect(submitted[0]?.text).toContain('Ni får besked senast 2 april 2027.');
  expect(withdrawn[0]?.text).toContain('Det kommer inte att bedömas.');
  expect(JSON.stringify([submitted, withdrawn])).not.toContain(secret);
  expect(new Set([...submitted, ...withdrawn].map(({ dedupeKey }) => dedupeKey)).size).toBe(4);
});

it('says plainly that it is a public record where nothing is sealed', async () => {
  const [submitted = []] = await mailsAfter('dialogue');
  expect(submitted[0]?.text).toContain('Svaret är en allmän handling från och med nu.');
  expect(submitted[0]?.text).not.toContain('låst');
});
