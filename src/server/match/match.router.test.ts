import { clockAt } from '../testing/clock-at';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/domain/access/actor';
import { visitor } from '@/domain/access/actor';
import { aMembership, aPerson, atTheCentre } from '@/domain/access/actor.fixture';
import { importFoundation, importSample } from '../import/import-sample';
import { createCaller } from '../routers/root';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
const now = new Date();
const as = (actor: Actor, at = now) => createCaller({ db: test.db, actor, now: at, clock: clockAt(at) });
const ids = { challenge: '', slug: '', unit: '', solver: '', other: '', person: '' };

beforeAll(async () => {
  await importFoundation(test.db, now);
  await importSample(test.db, now);
  const challenge = await test.db.challenge.findUniqueOrThrow({ where: { externalId: 'sample-challenge-care-01' } });
  const idOf = async (externalId: string) =>
    (await test.db.organisation.findUniqueOrThrow({ where: { externalId }, select: { id: true } })).id;
  const person = await test.db.user.findFirstOrThrow({
    where: { memberships: { some: { organisation: { externalId: 'sample-solver-001' } } } },
  });
  Object.assign(ids, { challenge: challenge.id, slug: challenge.slug, unit: challenge.unitId, person: person.id });
  Object.assign(ids, { solver: await idOf('sample-solver-001'), other: await idOf('sample-solver-012') });
});

const editor = () => aPerson({ memberships: [aMembership(ids.unit, ['editor'], 'department')] });
const founder = () => aPerson({ userId: ids.person, memberships: [aMembership(ids.solver, ['owner'])] });
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'allowed',
    (error: { code: string }) => error.code,
  );

describe('solvers for a challenge', () => {
  it('ranks a fall-detection firm first for falls at night, and says why in parts that add up', async () => {
    const list = await as(editor()).match.solversForChallenge({ challengeId: ids.challenge });
    const names = list.items.slice(0, 3).map((item) => item.organisation.name);
    expect(names).toContain('Stillvakt Sensorik AB');
    for (const { match, organisation } of list.items) {
      const { slug } = organisation;
      const whole = (await as(editor()).match.ofChallenge({ challengeId: ids.challenge, slug })).match;
      expect(whole.parts.reduce((sum, part) => sum + part.points, 0)).toBe(match.score);
      expect(whole.weightsVersion).toBe(list.weightsVersion);
      expect(match.sentence.sv).not.toBe('');
      expect(whole).toMatchObject(match);
    }
  });

  it('F8: comes in pages that together are the whole list, and a page beyond the end is the last one', async () => {
    const page = async (offset: number, limit: number) => {
      const list = await as(editor()).match.solversForChallenge({ challengeId: ids.challenge, offset, limit });
      return { ...list, names: list.items.map((item) => item.organisation.name) };
    };
    const whole = await page(0, 100);
    expect(whole.names).toHaveLength(whole.total);
    const pages = [await page(0, 10), await page(10, 10), await page(20, 10)];
    expect(pages.flatMap(({ names }) => names)).toEqual(whole.names.slice(0, 30));
    const last = await page(990, 10);
    expect(last.offset).toBe(Math.floor((whole.total - 1) / 10) * 10);
    expect(last.names).toEqual(whole.names.slice(last.offset));
  });

  it('shows one of them with all its reasons to the unit and the coordinators only', async () => {
    const input = { challengeId: ids.challenge, slug: 'stillvakt-sensorik-ab' };
    expect((await as(editor()).match.ofChallenge(input)).match.parts.length).toBeGreaterThan(3);
    expect(await code(as(visitor).match.ofChallenge(input))).toBe('UNAUTHORIZED');
    expect(await code(as(founder()).match.ofChallenge(input))).toBe('FORBIDDEN');
    expect(await code(as(atTheCentre('registrar')).match.ofChallenge(input))).toBe('FORBIDDEN');
    expect(await code(as(atTheCentre('coordinator')).match.ofChallenge(input))).toBe('allowed');
    expect(await code(as(editor()).match.ofChallenge({ ...input, slug: 'no-such-solver' }))).toBe('NOT_FOUND');
  });

  it('narrows by kind before ranking, so that the list is still full', async () => {
    const filters = { kinds: ['academia'] };
    const { items } = await as(editor()).match.solversForChallenge({ challengeId: ids.challenge, limit: 10, filters });
    expect(items).toHaveLength(10);
    expect(new Set(items.map((item) => item.organisation.kind))).toEqual(new Set(['academia']));
  });

  it('is shown to the unit and the coordinators only', async () => {
    const input = { challengeId: ids.challenge };
    expect(await code(as(visitor).match.solversForChallenge(input))).toBe('UNAUTHORIZED');
    expect(await code(as(founder()).match.solversForChallenge(input))).toBe('FORBIDDEN');
    expect(await code(as(atTheCentre('registrar')).match.solversForChallenge(input))).toBe('FORBIDDEN');
    expect(await code(as(atTheCentre('coordinator')).match.solversForChallenge(input))).toBe('allowed');
  });
});

describe('challenges for a solver', () => {
  it('orders open challenges by fit, for its own members only', async () => {
    const { items } = await as(founder()).match.challengesForSolver({ organisationId: ids.solver, limit: 5 });
    expect(items.map((item) => item.challenge.slug)).toContain(ids.slug);
    expect(await code(as(editor()).match.challengesForSolver({ organisationId: ids.solver }))).toBe('FORBIDDEN');
  });

  it('leaves out what this person said is not for us, and brings it back when that is taken back', async () => {
    const dismiss = (dismissed: boolean) =>
      as(founder()).match.dismiss({ challengeId: ids.challenge, organisationId: ids.solver, dismissed });
    const slugs = async () =>
      (await as(founder()).match.challengesForSolver({ organisationId: ids.solver })).items.map(
        (i) => i.challenge.slug,
      );
    await dismiss(true);
    expect(await slugs()).not.toContain(ids.slug);
    const aside = await as(founder()).match.putAside({ organisationId: ids.solver });
    expect(aside).toMatchObject({ total: 1, items: [{ slug: ids.slug }] });
    expect(await code(as(editor()).match.putAside({ organisationId: ids.solver }))).toBe('FORBIDDEN');
    const ranked = await as(editor()).match.solversForChallenge({ challengeId: ids.challenge });
    expect(ranked.items.map((item) => item.organisation.id)).toContain(ids.solver);
    await dismiss(false);
    expect(await slugs()).toContain(ids.slug);
    expect(await code(as(editor()).match.dismiss({ challengeId: ids.challenge, organisationId: ids.solver }))).toBe(
      'FORBIDDEN',
    );
  });

  it('is as fresh as the last write: a new skill counts at once', async () => {
    const fit = async () => (await as(founder()).match.ofSolver({ slug: ids.slug, organisationId: ids.solver })).match;
    const before = await fit();
    const missing = before.missingSkills[0]?.skill ?? '';
    expect(missing).not.toBe('');
    const inLists = async () => {
      const solvers = await as(editor()).match.solversForChallenge({ challengeId: ids.challenge });
      const challenges = await as(founder()).match.challengesForSolver({ organisationId: ids.solver });
      const mine = solvers.items.find(({ organisation }) => organisation.id === ids.solver);
      const posted = challenges.items.find(({ challenge }) => challenge.id === ids.challenge);
      return [mine, posted].map((item) => item?.match.missingSkills.map(({ skill }) => skill));
    };
    for (const skills of await inLists()) expect(skills).toContain(missing);
    await test.db.organisationSkill.create({
      data: { organisationId: ids.solver, skillKey: missing, level: 'expert' },
    });
    await test.db.outboxEntry.create({ data: { at: now, topic: 'organisation.changed', nounId: ids.solver } });
    expect((await fit()).score).toBeGreaterThan(before.score);
    for (const skills of await inLists()) {
      expect(skills).toBeDefined();
      expect(skills).not.toContain(missing);
    }
  });

  it('F8: drops a challenge by the clock, however lately the list was asked for, and follows a deadline that is moved', async () => {
    const after = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    const move = async (deadlineAt: Date | null) => {
      await test.db.challenge.update({ where: { id: ids.challenge }, data: { deadlineAt }, select: { id: true } });
      await test.db.outboxEntry.create({ data: { at: now, topic: 'challenge.changed', nounId: ids.challenge } });
    };
    const has = async (at: Date) =>
      (await as(founder(), at).match.challengesForSolver({ organisationId: ids.solver })).items.some(
        ({ challenge }) => challenge.id === ids.challenge,
      );
    const { deadlineAt } = await test.db.challenge.findUniqueOrThrow({ where: { id: ids.challenge } });
    await move(after(2));
    expect([await has(after(1)), await has(after(3)), await has(after(1))]).toEqual([true, false, true]);
    await move(after(4));
    expect([await has(after(3)), await has(after(5))]).toEqual([true, false]);
    const { items } = await as(founder()).match.challengesForSolver({ organisationId: ids.solver });
    expect(items.find(({ challenge }) => challenge.id === ids.challenge)?.challenge.deadlineAt).toEqual(after(4));
    await move(deadlineAt);
  });
});

describe('alerts', () => {
  it('are the best that this person has neither turned down nor responded to; others see their own', async () => {
    const colleague = aPerson({ userId: 'someone-else', memberships: [aMembership(ids.solver, ['member'])] });
    const best = await as(founder()).match.alerts();
    expect(best).toHaveLength(3);
    const first = best[0]?.challenge.id ?? '';
    await as(founder()).match.dismiss({ challengeId: first, organisationId: ids.solver, dismissed: true });
    const left = (await as(founder()).match.alerts()).map((alert) => alert.challenge.id);
    expect(left).toHaveLength(3);
    expect(left).not.toContain(first);
    expect((await as(colleague).match.alerts()).map((alert) => alert.challenge.id)).toContain(first);
    await as(founder()).match.dismiss({ challengeId: first, organisationId: ids.solver, dismissed: false });
  });

  it('are nobody’s who is in no solver, and no visitor’s', async () => {
    expect(await as(editor()).match.alerts()).toEqual([]);
    expect(await code(as(visitor).match.alerts())).toBe('UNAUTHORIZED');
  });
});

describe('an invitation', () => {
  const input = () => ({ challengeId: ids.challenge, organisationId: ids.other, message: 'Hör av er!' });

  it('is sent once, however often the button is pressed', async () => {
    const who = aPerson({ userId: ids.person, memberships: [aMembership(ids.unit, ['editor'], 'department')] });
    expect(await as(who).match.invite(input())).toEqual({ invited: true });
    expect(await as(who).match.invite(input())).toEqual({ invited: false });
    expect(await test.db.outboxEntry.count({ where: { topic: 'solver.invited' } })).toBe(1);
  });

  it('is refused to outsiders and after the deadline, even when the closing job is late', async () => {
    expect(await code(as(visitor).match.invite(input()))).toBe('UNAUTHORIZED');
    expect(await code(as(founder()).match.invite(input()))).toBe('FORBIDDEN');
    const late = new Date(now.getTime() + 400 * 86_400_000);
    expect(await code(as(editor(), late).match.invite(input()))).toBe('UNPROCESSABLE_CONTENT');
  });
});

describe('a team', () => {
  it('is shown who has what it misses, as few as possible, to its own members only', async () => {
    const asked = { slug: ids.slug, organisationId: ids.other };
    const member = aPerson({ userId: ids.person, memberships: [aMembership(ids.other, ['member'])] });
    const { partners, sentence } = await as(member).match.partners(asked);
    expect(partners.length).toBeGreaterThan(0);
    expect(partners.length).toBeLessThanOrEqual(4);
    expect(partners.every((partner) => partner.skills.length > 0)).toBe(true);
    expect(sentence.sv).not.toBe('');
    expect(await code(as(editor()).match.partners(asked))).toBe('FORBIDDEN');
  });
});

describe('the fairness report', () => {
  it('counts attention over all open challenges, for administrators only', async () => {
    const report = await as(atTheCentre('administrator')).match.fairness();
    expect(report.rankings).toBeGreaterThan(30);
    const shares = report.byDimension.kind.map((group) => group.exposureShare);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(report.newcomer?.trials).toBeGreaterThan(0);
    expect(await code(as(atTheCentre('coordinator')).match.fairness())).toBe('FORBIDDEN');
    expect(await code(as(visitor).match.fairness())).toBe('UNAUTHORIZED');
  });
});
