import type { CentreRole, MembershipRole } from '@/domain/access/actor';
import type { Db } from '../adapters/db/client';
import { makeChallenge } from '../testing/make-challenge';
import { makePerson } from '../testing/make-people';
import { makeProposal } from '../testing/make-proposal';
import { makeResponse } from '../testing/make-response';

export const noon = new Date('2027-02-01T11:00:00Z');

/** Every kind of reader there is: what they belong to, in words that the expectations use. */
export const roles = [
  ['a visitor', null],
  ['an ended session', null],
  ['someone without roles', {}],
  ['the solver’s owner', { at: 'solver-1', as: 'owner' }],
  ['the solver’s editor', { at: 'solver-1', as: 'editor' }],
  ['the solver’s member', { at: 'solver-1', as: 'member' }],
  ['another solver’s owner', { at: 'solver-2', as: 'owner' }],
  ['another solver’s editor', { at: 'solver-2', as: 'editor' }],
  ['another solver’s member', { at: 'solver-2', as: 'member' }],
  ['a resident', { at: 'home-1', as: 'owner' }],
  ['the unit’s owner', { at: 'unit-1', as: 'owner' }],
  ['the author', { at: 'unit-1', as: 'editor' }],
  ['the unit’s approver', { at: 'unit-1', as: 'approver' }],
  ['the unit’s evaluator', { at: 'unit-1', as: 'evaluator' }],
  ['the unit’s member', { at: 'unit-1', as: 'member' }],
  ['another unit’s editor', { at: 'unit-2', as: 'editor' }],
  ['another unit’s approver', { at: 'unit-2', as: 'approver' }],
  ['another unit’s evaluator', { at: 'unit-2', as: 'evaluator' }],
  ['a coordinator', { centre: 'coordinator' }],
  ['an adviser', { centre: 'adviser' }],
  ['a registrar', { centre: 'registrar' }],
  ['an administrator', { centre: 'administrator' }],
] as const satisfies readonly (readonly [
  string,
  null | Readonly<{ at?: string; as?: MembershipRole; centre?: CentreRole }>,
])[];
export type Role = (typeof roles)[number][0];

export type Token = Readonly<{ userId: string; token: string | null }>;
type Thing = Readonly<{ id: string; version: number; slug: string }>;

const organisations = [
  { id: 'unit-1', slug: 'unit-1', kind: 'department', name: 'Vårdförvaltningen' },
  { id: 'unit-2', slug: 'unit-2', kind: 'city_company', name: 'Helsingborgshem' },
  { id: 'solver-1', slug: 'solver-1', kind: 'company', name: 'Trygg Natt AB' },
  { id: 'solver-2', slug: 'solver-2', kind: 'academia', name: 'Forskargruppen' },
  { id: 'home-1', slug: 'home-1', kind: 'private_person', name: 'Barbro Boende' },
] as const;

async function makeReaders(db: Db): Promise<Record<Role, Token>> {
  const made: [string, Token][] = [];
  for (const [name, belongs] of roles) {
    if (name === 'a visitor') {
      made.push([name, { userId: '', token: null }]);
      continue;
    }
    const { at, as, centre } = (belongs ?? {}) as { at?: string; as?: MembershipRole; centre?: CentreRole };
    const person = await makePerson(
      db,
      {
        email: `${name.replaceAll(/\W+/g, '-')}@example.org`,
        memberships: at && as ? [{ organisationId: at, roles: [as] }] : [],
        centreRoles: centre ? [centre] : [],
      },
      noon,
    );
    if (name === 'an ended session')
      await db.session.updateMany({
        where: { userId: person.userId },
        data: { expires: new Date(noon.getTime() - 1) },
      });
    made.push([name, { userId: person.userId, token: person.sessionToken }]);
  }
  return Object.fromEntries(made) as Record<Role, Token>;
}

/** One of each thing in each state that changes who may do what with it; `random` is an id that nothing has. */
export async function makeWorld(db: Db) {
  await db.organisation.createMany({ data: [...organisations] });
  await db.organisationText.createMany({
    data: organisations.map(({ id }) => ({
      organisationId: id,
      language: 'sv' as const,
      summary: 'Vi gör nytta.',
      offer: 'Det vi erbjuder.',
    })),
  });
  const people = await makeReaders(db);
  const authorId = people['the author'].userId;
  const challenge = async (name: string, wanted: Partial<Parameters<typeof makeChallenge>[2]>): Promise<Thing> =>
    makeChallenge(db, noon, { unitId: 'unit-1', slug: name, authorId, ...wanted });
  const challenges = {
    draft: await challenge('draft', { status: 'draft' }),
    in_review: await challenge('in-review', { status: 'in_review' }),
    open: await challenge('open', {}),
    sealed: await challenge('sealed', { status: 'closed' }),
    opened: await challenge('opened', { status: 'evaluating' }),
    other_unit_draft: await challenge('other-unit-draft', {
      unitId: 'unit-2',
      status: 'draft',
      authorId: people['another unit’s editor'].userId,
    }),
    random: { id: 'no-such-id', version: 0, slug: 'no-such-slug' },
  };
  await db.reference.create({
    data: { id: 'reference-1', organisationId: 'solver-1', position: 0, language: 'sv', title: 'Natt', text: 'Sömn.' },
  });
  const writer = people['the solver’s editor'].userId;
  const response = async (challengeId: string, status: 'draft' | 'submitted' | 'under_evaluation'): Promise<Thing> => ({
    ...(await makeResponse(db, noon, { challengeId, organisationId: 'solver-1', authorId: writer, status })),
    slug: '',
  });
  const proposal = async (wanted: Omit<Parameters<typeof makeProposal>[2], 'organisationId'>): Promise<Thing> => ({
    ...(await makeProposal(db, noon, { organisationId: 'solver-1', authorId: writer, ...wanted })),
    slug: '',
  });
  const invitation = await db.invitation.create({
    data: {
      id: 'invitation-1',
      organisationId: 'solver-1',
      email: 'someone-without-roles@example.org',
      roles: ['member'],
      tokenHash: 'none',
      invitedById: people['the solver’s owner'].userId,
      createdAt: noon,
      expiresAt: new Date(noon.getTime() + 86_400_000),
    },
    select: { id: true },
  });
  await db.mailMessage.create({
    data: {
      id: 'mail-1',
      dedupeKey: 'x:1',
      to: 'a@example.org',
      language: 'sv',
      subject: 'Ett brev',
      text: 'Hej!',
      status: 'failed',
      createdAt: noon,
      failedAt: noon,
    },
  });
  await db.layWord.create({
    data: { id: 'word-1', word: 'gamla', language: 'sv', skills: ['fall-detection'], themes: ['care'] },
  });
  return {
    people,
    challenges,
    invitation,
    responses: {
      draft: await response(challenges.open.id, 'draft'),
      sealed: await response(challenges.sealed.id, 'submitted'),
      opened: await response(challenges.opened.id, 'under_evaluation'),
      random: challenges.random,
    },
    proposals: {
      draft: await proposal({}),
      submitted: await proposal({ status: 'submitted' }),
      routed: await proposal({ status: 'routed', routedTo: [{ unitId: 'unit-1' }] }),
      random: challenges.random,
    },
  };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;
