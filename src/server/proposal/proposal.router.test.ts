import { beforeAll, describe, expect, it } from 'vitest';
import { aProposalText } from '@/domain/proposal/proposal.fixture';
import { apiAs, type Cast, codesOf, makeCast, noon } from '../testing/make-cast';
import { makeProposal } from '../testing/make-proposal';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(test.db);
  await test.db.skill.create({ data: { key: 'indoor-climate', level: 3, sv: 'Inomhusklimat', en: 'Indoor climate' } });
});

const as = (who: keyof Cast, now = noon) => apiAs(test.db, cast[who], now).proposal;
const day = (days: number) => new Date(noon.getTime() + days * 86_400_000);
const input = (over: Parameters<typeof aProposalText>[0] = {}) => {
  const { themes, skills, wishedUnits, ...texts } = aProposalText(over);
  return { ...texts, themes: [...themes], skills: [...skills], wishedUnits: [...wishedUnits] };
};
const topicsOf = async (nounId: string) =>
  (await test.db.outboxEntry.findMany({ where: { nounId }, orderBy: { id: 'asc' }, select: { topic: true } })).map(
    ({ topic }) => topic,
  );
const draft = () => as('writer').start({ organisationId: 'solver-1', language: 'sv' });
async function submitted() {
  const { id } = await draft();
  return as('writer').submit({ id, version: 0, ...input() });
}
const answerOn = '2027-02-20';
async function routed(unitIds = ['unit-1', 'unit-2']) {
  const { id, version } = await submitted();
  return as('coordinator').route({ id, version, unitIds, answerOn });
}

describe('writing', () => {
  it('keeps a draft however unfinished, with its choices, and lets an organisation have several', async () => {
    const { id } = await draft();
    const bare = input({ title: '', idea: '', ask: '', themes: [], skills: [] });
    const { version } = await as('writer').save({ id, version: 0, ...bare });
    await as('colleague').save({ id, version, ...input() });
    const found = await as('reader').byId({ id });
    expect(found).toMatchObject({ status: 'draft', content: input(), isOwn: true, next: { step: 'hand_in' } });
    expect(found.can).toEqual({ write: false, withdraw: false, route: false, answerFor: [] });
    expect((await draft()).id).not.toBe(id);
    expect(await topicsOf(id)).toEqual([]);
  });

  it('is compared with the version that was seen', async () => {
    const { id } = await draft();
    await as('writer').save({ id, version: 0, ...input({ title: 'Först' }) });
    const late = { id, version: 0, ...input({ title: 'Sedan', themes: ['climate'] }) };
    expect(await codesOf(as('colleague').save(late))).toBe('changed_meanwhile');
    expect(await codesOf(as('colleague').submit(late))).toBe('changed_meanwhile');
    expect((await as('writer').byId({ id })).content).toMatchObject({ title: 'Först', themes: ['care'] });
  });

  it('is for owners and editors of the proposer', async () => {
    const start = (who: keyof Cast, organisationId: string) =>
      codesOf(as(who).start({ organisationId, language: 'sv' }));
    for (const who of ['reader', 'competitor', 'wholeCentre'] as const)
      expect(await start(who, 'solver-1')).toBe('forbidden');
    expect(await start('otherUnit', 'unit-2')).toBe('proposal_solvers_only');
    expect(await start('visitor', 'solver-1')).toBe('sign_in_first');
    expect(await start('resident', 'home-1')).toBe('done');
    const { id } = await draft();
    const every = (who: keyof Cast) =>
      Promise.all([
        codesOf(as(who).save({ id, version: 0, ...input() })),
        codesOf(as(who).submit({ id, version: 0, ...input() })),
        codesOf(as(who).withdraw({ id, version: 0 })),
      ]);
    expect(await every('reader')).toEqual(['forbidden', 'forbidden', 'forbidden']);
    for (const who of ['competitor', 'unitEditor', 'wholeCentre'] as const)
      expect(await every(who)).toEqual(['not_found', 'not_found', 'not_found']);
    expect(await every('visitor')).toEqual(['sign_in_first', 'sign_in_first', 'sign_in_first']);
  });

  it('takes only themes, skills and units that are there', async () => {
    const { id } = await draft();
    const strange = input({ themes: ['care', 'no-theme'], skills: ['no-skill'], wishedUnits: ['solver-2'] });
    expect(await codesOf(as('writer').save({ id, version: 0, ...strange }))).toBe(
      'proposal_theme_unknown proposal_skill_unknown proposal_unit_unknown',
    );
    const flood = as('writer').save({ id, version: 0, ...input({ idea: 'x'.repeat(10_001) }) });
    await expect(flood).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('handing in', () => {
  it('promises a date at once, and is done once', async () => {
    const { id, version } = await submitted();
    const found = await as('writer').byId({ id });
    expect(found).toMatchObject({ status: 'submitted', next: { turn: 'coordinators', step: 'route', late: false } });
    expect(found.next.by?.toISOString()).toBe('2027-02-08T22:59:00.000Z');
    expect((await as('writer', day(8)).byId({ id })).next.late).toBe(true);
    expect(await codesOf(as('writer').save({ id, version, ...input() }))).toBe('proposal_already_handed_in');
    expect(await codesOf(as('writer').submit({ id, version, ...input() }))).toBe('proposal_already_handed_in');
    expect(await topicsOf(id)).toEqual(['proposal.submitted']);
  });

  it('says all that is missing', async () => {
    const { id } = await draft();
    expect(await codesOf(as('writer').submit({ id, version: 0, ...input({ title: '', ask: '', themes: [] }) }))).toBe(
      'proposal_text_missing proposal_text_missing proposal_theme_missing',
    );
  });

  it('can be taken back until it is answered; the centre still sees that it was received', async () => {
    const { id, version } = await routed();
    await as('writer').withdraw({ id, version });
    expect(await as('coordinator').byId({ id })).toMatchObject({ status: 'withdrawn', can: { route: false } });
    expect(await as('unitEditor').byId({ id })).toMatchObject({ can: { answerFor: [] } });
    expect(await codesOf(as('writer').withdraw({ id, version: version + 1 }))).toBe('proposal_withdrawn');
    const { id: answered } = await makeProposal(test.db, noon, {
      organisationId: 'solver-1',
      status: 'answered',
      routedTo: [{ unitId: 'unit-1', answer: 'no' }],
    });
    expect(await codesOf(as('writer').withdraw({ id: answered, version: 0 }))).toBe('proposal_already_answered');
  });
});

describe('routing', () => {
  it('sends it to units, wished for or not, with a day to answer by', async () => {
    const { id } = await routed();
    const found = await as('writer').byId({ id });
    expect(found.units.map(({ name, wished, answer }) => [name, wished, answer])).toEqual([
      ['Helsingborgshem', false, null],
      ['Vård- och omsorgsförvaltningen', true, null],
    ]);
    expect(found.next).toMatchObject({
      turn: 'units',
      unitNames: ['Helsingborgshem', 'Vård- och omsorgsförvaltningen'],
    });
    expect(found.next.by?.toISOString()).toBe('2027-02-20T22:59:00.000Z');
    expect(await topicsOf(id)).toEqual(['proposal.submitted', 'proposal.routed']);
  });

  it('is for coordinators who have no part in it', async () => {
    const { id, version } = await submitted();
    const given = { id, version, unitIds: ['unit-1'], answerOn };
    const route = (who: keyof Cast) => codesOf(as(who).route(given));
    expect(await route('writer')).toBe('forbidden');
    expect(await route('unitEditor')).toBe('not_found');
    // A registrar reads what is received, and routes nothing.
    expect(await route('restOfCentre')).toBe('forbidden');
    expect(await route('visitor')).toBe('sign_in_first');
    const interested = { ...cast.coordinator, memberships: cast.reader.memberships };
    expect(await codesOf(apiAs(test.db, interested).proposal.route(given))).toBe('forbidden');
  });

  it('refuses what is no unit, no day to come, a draft and a lost race', async () => {
    const { id, version } = await submitted();
    const route = (over: object) =>
      codesOf(as('coordinator').route({ id, version, unitIds: ['unit-1'], answerOn, ...over }));
    expect(await route({ unitIds: ['solver-2'] })).toBe('proposal_unit_unknown');
    expect(await route({ unitIds: [], answerOn: null })).toBe('proposal_unit_missing proposal_answer_by_missing');
    expect(await route({ answerOn: '2027-01-31' })).toBe('proposal_answer_by_too_soon');
    expect(await route({ answerOn: '2027-06-01' })).toBe('proposal_answer_by_too_late');
    expect(await route({ version: version - 1 })).toBe('changed_meanwhile');
    expect(await route({ id: (await draft()).id })).toBe('not_found');
    expect(await route({})).toBe('done');
    expect(await route({ version: version + 1 })).toBe('proposal_already_routed_there');
  });

  it('may ask more units later, also when all have said no', async () => {
    const { id, version } = await routed(['unit-1']);
    const no = { id, version, unitId: 'unit-1', answer: 'no', reason: 'Inte vårt uppdrag.' } as const;
    const after = await as('unitEditor').answer(no);
    expect((await as('writer').byId({ id })).next.step).toBe('closed');
    await as('coordinator').route({ id, version: after.version, unitIds: ['unit-2'], answerOn });
    expect(await as('writer').byId({ id })).toMatchObject({
      status: 'routed',
      next: { unitNames: ['Helsingborgshem'] },
    });
  });
});

describe('answering', () => {
  it('is complete when each unit has answered, and shows the proposer what was said and what comes next', async () => {
    const { id, version } = await routed();
    const yes = { unitId: 'unit-1', answer: 'interested', reason: 'Vi ringer er.' } as const;
    const one = await as('unitEditor').answer({ id, version, ...yes });
    expect(await as('writer').byId({ id })).toMatchObject({
      status: 'routed',
      next: { unitNames: ['Helsingborgshem'] },
    });
    await as('otherUnit').answer({
      id,
      version: one.version,
      unitId: 'unit-2',
      answer: 'no',
      reason: 'Vi har redan ett.',
    });
    const found = await as('writer').byId({ id });
    expect(found).toMatchObject({ status: 'answered', next: { step: 'contact', turn: 'units' } });
    expect(found.next.by?.toISOString()).toBe('2027-02-15T22:59:00.000Z');
    expect(found.units.map(({ answer, reason }) => [answer, reason])).toEqual([
      ['no', 'Vi har redan ett.'],
      ['interested', 'Vi ringer er.'],
    ]);
    expect((await topicsOf(id)).slice(2)).toEqual(['proposal.answered', 'proposal.answered']);
  });

  it('is for those who answer for the asked unit', async () => {
    const { id, version } = await routed(['unit-1']);
    const answer = (who: keyof Cast, unitId = 'unit-1') =>
      codesOf(as(who).answer({ id, version, unitId, answer: 'interested', reason: '' }));
    for (const who of ['writer', 'coordinator', 'unitMember', 'unitEvaluator'] as const)
      expect(await answer(who)).toBe('forbidden');
    expect(await answer('otherUnit', 'unit-2')).toBe('not_found');
    expect(await answer('competitor')).toBe('not_found');
    expect(await answer('visitor')).toBe('sign_in_first');
    expect(await answer('unitApprover')).toBe('done');
    expect(await answer('unitEditor')).toBe('proposal_already_answered');
  });

  it('gives a reason for a no, and is told when another unit answered in the same moment', async () => {
    const { id, version } = await routed();
    const no = { id, version, unitId: 'unit-1', answer: 'no', reason: ' ' } as const;
    expect(await codesOf(as('unitEditor').answer(no))).toBe('proposal_reason_missing');
    const both = await Promise.all([
      codesOf(as('unitEditor').answer({ ...no, reason: 'Vi har redan ett.' })),
      codesOf(as('otherUnit').answer({ ...no, unitId: 'unit-2', reason: 'Inte nu.' })),
    ]);
    expect(both.sort()).toEqual(['changed_meanwhile', 'done']);
  });
});

describe('the lists', () => {
  it('are each for those concerned, what is due first on top', async () => {
    const { id } = await routed(['unit-1']);
    await submitted();
    const inbox = await as('coordinator').inbox({ state: 'to_route' });
    expect(inbox.length).toBeGreaterThan(0);
    expect(inbox.every(({ status }) => status === 'submitted')).toBe(true);
    const dates = inbox.map(({ next }) => next.by?.getTime() ?? 0);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
    const counts = await as('coordinator').inboxCounts();
    expect(counts.to_route).toBe(inbox.length);
    expect((await as('unitMember').forUnits()).some((one) => one.id === id)).toBe(true);
    expect((await as('otherUnit').forUnits()).some((one) => one.id === id)).toBe(false);
    expect((await as('reader').mine()).some((one) => one.id === id)).toBe(true);
    expect(await as('competitor').mine()).toEqual([]);
    for (const who of ['writer', 'unitEditor', 'restOfCentre'] as const) {
      expect(await codesOf(as(who).inbox({ state: 'to_route' }))).toBe('not_found');
      expect(await codesOf(as(who).inboxCounts())).toBe('not_found');
    }
  });
});
