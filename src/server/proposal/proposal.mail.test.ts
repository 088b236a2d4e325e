import { beforeAll, expect, it } from 'vitest';
import { readOutbox } from '../adapters/jobs/outbox';
import { apiAs, type Cast, emailsOf, makeCast, noon } from '../testing/make-cast';
import { makeProposal } from '../testing/make-proposal';
import { useTestDatabase } from '../testing/test-database';
import { proposalMail } from './proposal.mail';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
});
const as = (who: keyof Cast) => apiAs(test.db, cast[who]).proposal;
const emails = (...people: (keyof Cast)[]) =>
  emailsOf(
    test.db,
    people.map((who) => cast[who]),
  );
async function mailsOf(id: string, topic: keyof typeof proposalMail) {
  const lines = (await readOutbox(test.db, 0n, 1000)).filter((line) => line.nounId === id);
  const line = lines.findLast((one) => one.topic === topic);
  if (!line) throw new Error(`nothing was told about ${topic}`);
  const mails = await proposalMail[topic]({ db: test.db, now: noon }, line);
  expect(new Set(mails.map(({ dedupeKey }) => dedupeKey)).size).toBe(mails.length);
  return mails;
}
const to = (mails: readonly { to: string; text: string }[], words: string) =>
  mails
    .filter(({ text }) => text.includes(words))
    .map((mail) => mail.to)
    .sort();

it('goes to those whose turn it is and to the proposer, each time with the day that is promised', async () => {
  const { id } = await makeProposal(test.db, noon, { organisationId: 'solver-1' });
  const { content, version } = await as('writer').byId({ id });
  const { themes, skills, wishedUnits, ...texts } = content;
  const chosen = { themes: [...themes], skills: [...skills], wishedUnits: [...wishedUnits] };
  const sent = await as('writer').submit({ id, version, ...texts, ...chosen });
  const submitted = await mailsOf(id, 'proposal.submitted');
  expect(to(submitted, 'allmän handling från och med nu')).toEqual(await emails('writer', 'colleague'));
  expect(to(submitted, 'Skicka det vidare')).toEqual(await emails('coordinator', 'wholeCentre'));
  expect(submitted.every(({ text }) => text.includes('senast 8 februari 2027'))).toBe(true);

  const input = { id, version: sent.version, unitIds: ['unit-1', 'unit-2'], answerOn: '2027-02-20' };
  const routedNow = await as('coordinator').route(input);
  const routed = await mailsOf(id, 'proposal.routed');
  expect(to(routed, 'Vård- och omsorgsförvaltningen och Helsingborgshem').length).toBe(0);
  expect(to(routed, 'skickat till Helsingborgshem och Vård- och omsorgsförvaltningen')).toEqual(
    await emails('writer', 'colleague'),
  );
  expect(to(routed, 'kan gälla er: Vård- och omsorgsförvaltningen')).toEqual(
    await emails('unitEditor', 'unitApprover'),
  );
  expect(to(routed, 'kan gälla er: Helsingborgshem')).toEqual(await emails('otherUnit'));
  expect(routed.every(({ text }) => text.includes('20 februari 2027'))).toBe(true);

  const no = { id, version: routedNow.version, unitId: 'unit-1', answer: 'no', reason: 'Inte vårt uppdrag.' } as const;
  await as('unitEditor').answer(no);
  const answered = await mailsOf(id, 'proposal.answered');
  expect(to(answered, 'Inte vårt uppdrag.')).toEqual(await emails('writer', 'colleague'));
  expect(answered[0]?.text).toContain('Nästa steg kommer senast 20 februari 2027.');

  await as('writer').withdraw({ id, version: routedNow.version + 1 });
  const withdrawn = await mailsOf(id, 'proposal.withdrawn');
  expect(withdrawn.map((mail) => mail.to)).toEqual(await emails('otherUnit'));
});
