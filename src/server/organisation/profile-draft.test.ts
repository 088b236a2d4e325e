import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, type SignedIn, visitor } from '@/domain/access/actor';
import { aPerson } from '@/domain/access/actor.fixture';
import { refusalsOf } from '../errors';
import { clockAt } from '../testing/clock-at';
import { createCaller } from '../routers/root';
import { makeMember, makeOrganisation } from '../testing/make-organisation';
import { useTestDatabase } from '../testing/test-database';

const test = useTestDatabase();
const now = new Date('2026-11-23T12:00:00Z');
const as = (actor: Actor) => createCaller({ db: test.db, actor, now, clock: clockAt(now) }).organisation;
const refusals = async (pending: Promise<unknown>) => {
  const error: unknown = await pending.then(
    () => null,
    (found: unknown) => found,
  );
  return refusalsOf(error)?.map(({ code, field }) => (field ? `${code} ${field}` : code)) ?? null;
};

type Made = Awaited<ReturnType<typeof makeOrganisation>>;
let firm: Made;
let owner: SignedIn;
let member: SignedIn;
beforeAll(async () => {
  firm = await makeOrganisation(test.db, { name: 'Nattljus AB' });
  owner = await makeMember(test.db, firm);
  member = await makeMember(test.db, firm, ['member']);
});

const profile = (over: object = {}) => ({
  id: firm.id,
  version: 0,
  name: 'Nattljus Omsorgsteknik AB',
  registrationNumber: '556016-0680',
  website: 'nattljus.example',
  place: 'Helsingborg',
  size: '10-49' as const,
  maturity: 'piloted' as const,
  capacityMonths: 1,
  sv: { summary: 'Vi gör nattlampor.', offer: 'Lampor.' },
  en: { summary: 'We make night lights.', offer: '' },
  themes: ['care'],
  skills: [{ key: 'fall-detection', level: 'basic' as const }],
  ...over,
});
const draftVersion = async () => (await as(owner).forEdit({ id: firm.id })).draftVersion;

describe('saving the profile', () => {
  it('keeps all that was written, in its stored form', async () => {
    const version = await draftVersion();
    expect(await as(owner).save(profile({ version }))).toMatchObject({ version: version + 1 });
    const { content } = await as(owner).forEdit({ id: firm.id });
    expect(content).toMatchObject({
      registrationNumber: '5560160680',
      website: 'https://nattljus.example',
      size: '10-49',
      texts: { en: { summary: 'We make night lights.' } },
      skills: [{ skill: 'fall-detection', level: 'basic' }],
    });
  });

  it('A24: says before and after in the audit log, and of a resident only which fields', async () => {
    const changesOf = async (made: Made, by: SignedIn) => {
      const { draftVersion: version, content } = await as(by).forEdit({ id: made.id });
      const skills = content.skills.map(({ skill, level }) => ({ key: skill, level }));
      const registrationNumber = null;
      const changed = { place: 'Råå', registrationNumber, website: null, skills, themes: [] };
      await as(by).save(profile({ id: made.id, version, ...changed }));
      const where = { nounId: made.id, action: 'organisation.save' };
      return (await test.db.auditEntry.findFirstOrThrow({ where, orderBy: { id: 'desc' } })).changes;
    };
    expect(await changesOf(firm, owner)).toMatchObject({ place: { before: 'Helsingborg', after: 'Råå' } });
    const resident = await makeOrganisation(test.db, { kind: 'private_person', name: 'Bo Ek' });
    const changes = await changesOf(resident, await makeMember(test.db, resident));
    expect(changes).toMatchObject({ place: { before: null, after: null } });
    expect(JSON.stringify(changes)).not.toMatch(/Råå|Bo Ek|Nattljus/);
  });

  it('is refused to members, strangers and visitors', async () => {
    expect(await refusals(as(member).save(profile()))).toEqual(['forbidden']);
    expect(await refusals(as(aPerson()).save(profile()))).toEqual(['forbidden']);
    expect(await refusals(as(visitor).save(profile()))).toEqual(['sign_in_first']);
  });

  it('says every fault with its field, and a lost race is a conflict that changes nothing', async () => {
    const version = await draftVersion();
    const wrong = profile({
      version,
      name: '',
      website: 'javascript:1',
      themes: ['gone'],
      skills: [{ key: 'x', level: 'expert' }],
    });
    expect(await refusals(as(owner).save(wrong))).toEqual([
      'organisation_name_missing name',
      'organisation_website_invalid website',
      'organisation_theme_unknown themes',
      'organisation_skill_unknown skills',
    ]);
    expect(await refusals(as(owner).save(profile({ version: version - 1 })))).toEqual(['changed_meanwhile']);
    expect(await draftVersion()).toBe(version);
  });

  it('lets a retired theme stay where it is, and refuses it elsewhere', async () => {
    await test.db.theme.create({ data: { key: 'old', sv: 'Gammalt', en: 'Old', retired: true } });
    const withOld = async () => profile({ version: await draftVersion(), themes: ['old'] });
    expect(await refusals(as(owner).save(await withOld()))).toEqual(['organisation_theme_unknown themes']);
    await test.db.organisationTheme.create({ data: { organisationId: firm.id, themeKey: 'old' } });
    expect(await refusals(as(owner).save(await withOld()))).toBeNull();
  });
});

describe('A23: what is written of a profile', () => {
  const written = 'Vi gör lampor som märker när någon faller.';
  const shown = async () => (await as(visitor).bySlug({ slug: firm.slug, language: 'sv' })).summary.text;
  const told = () => test.db.outboxEntry.count({ where: { topic: 'organisation.changed', nounId: firm.id } });
  const draft = async (over: object = {}) =>
    profile({ version: await draftVersion(), sv: { summary: written, offer: 'Lampor.' }, ...over });

  it('is kept for its editors and shown to nobody until it is saved', async () => {
    const [before, lines] = [await shown(), await told()];
    const kept = await as(owner).saveDraft(await draft());
    expect(kept.changed).toContain('sv.summary');
    expect(await as(owner).forEdit({ id: firm.id })).toMatchObject({
      draftVersion: kept.version,
      content: { texts: { sv: { summary: written } } },
      unshown: { fields: expect.arrayContaining(['sv.summary']) },
    });
    expect(await shown()).toBe(before);
    // Search, matching and pages read the tables and the outbox: neither has heard of it.
    expect(await test.db.organisationText.count({ where: { summary: written } })).toBe(0);
    expect(await told()).toBe(lines);

    await as(owner).save(await draft());
    expect(await shown()).toBe(written);
    expect(await told()).toBe(lines + 1);
    expect((await as(owner).forEdit({ id: firm.id })).unshown).toBeNull();
  });

  it('may be unfinished: half a number, a text too long and a theme that is gone are kept, and refused when saved', async () => {
    const half = { registrationNumber: '5560', website: 'htt', themes: ['no-more'], name: '' };
    await as(owner).saveDraft(await draft(half));
    const { content } = await as(owner).forEdit({ id: firm.id });
    expect(content).toMatchObject(half);
    expect((await refusals(as(owner).save(await draft(half))))?.length).toBe(4);
    expect((await as(owner).forEdit({ id: firm.id })).content).toMatchObject(half);
  });

  it('is no change when it says what is shown already', async () => {
    await as(owner).save(await draft());
    const kept = await as(owner).saveDraft(await draft({ registrationNumber: '556016-0680', place: ' Helsingborg ' }));
    expect(kept.changed).toEqual([]);
    expect((await as(owner).forEdit({ id: firm.id })).unshown).toBeNull();
  });

  it('can be thrown away', async () => {
    await as(owner).saveDraft(await draft({ place: 'Malmö' }));
    await as(owner).discardDraft({ id: firm.id, version: await draftVersion() });
    expect(await as(owner).forEdit({ id: firm.id })).toMatchObject({
      content: { place: 'Helsingborg' },
      unshown: null,
    });
  });

  it('is never overwritten by one who had not read it', async () => {
    const version = await draftVersion();
    await as(owner).saveDraft(await draft({ place: 'Lund' }));
    const late = profile({ version, place: 'Ystad' });
    expect(await refusals(as(owner).saveDraft(late))).toEqual(['changed_meanwhile']);
    expect(await refusals(as(owner).save(late))).toEqual(['changed_meanwhile']);
    expect(await refusals(as(owner).discardDraft({ id: firm.id, version }))).toEqual(['changed_meanwhile']);
    expect((await as(owner).forEdit({ id: firm.id })).content.place).toBe('Lund');
  });

  it('does not collide with a reference that is added meanwhile', async () => {
    const open = await draft({ place: 'Råå' });
    await as(owner).addReference({ id: firm.id, language: 'sv', title: 'Nytt', text: 'Text.', year: null, url: null });
    expect(await refusals(as(owner).saveDraft(open))).toBeNull();
  });

  it('is written, saved and thrown away by its editors only', async () => {
    const pair = { id: firm.id, version: await draftVersion() };
    for (const [actor, code] of [
      [member, 'forbidden'],
      [aPerson(), 'forbidden'],
      [visitor, 'sign_in_first'],
    ] as const) {
      expect(await refusals(as(actor).saveDraft(await draft()))).toEqual([code]);
      expect(await refusals(as(actor).discardDraft(pair))).toEqual([code]);
    }
  });
});
