import type { inferRouterInputs } from '@trpc/server';
import { aProposalText } from '@/domain/proposal/proposal.fixture';
import { aResponseText } from '@/domain/response/response.fixture';
import type { appRouter } from '../routers/root';
import type { World } from './make-world.fixture';

type Inputs = inferRouterInputs<typeof appRouter>;
export type ProcedurePath = { [R in keyof Inputs]: `${R}.${keyof Inputs[R] & string}` }[keyof Inputs];
type InputOf<P extends ProcedurePath> = P extends `${infer R extends keyof Inputs}.${infer N}`
  ? N extends keyof Inputs[R]
    ? Inputs[R][N]
    : never
  : never;
/** What is asked about: a name for the expectations, and the input that asks. */
type InputsByCase<P extends ProcedurePath> = (world: World) => Readonly<Record<string, InputOf<P>>>;

type Things = Readonly<Record<string, Readonly<{ id: string; version: number; slug: string }>>>;
const each = <T>(things: Things, input: (thing: Things[string]) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(things).map(([name, thing]) => [name, input(thing)]));
const nothing = () => ({ '': undefined });
const organisations = ['solver-1', 'solver-2', 'unit-1', 'no-such-id'] as const;
const eachOrganisation = <T>(input: (id: string) => T): Record<string, T> =>
  Object.fromEntries(organisations.map((id) => [id, input(id)]));

const noText = { summary: '', offer: '' };
const profile = {
  name: 'Nytt namn',
  registrationNumber: null,
  website: null,
  place: null,
  size: null,
  maturity: null,
  capacityMonths: null,
  sv: noText,
  en: noText,
  themes: [],
  skills: [],
};
const reference = { language: 'sv' as const, title: 'Titel', text: 'Text.', year: null, url: null };
const proposalInput = ({ id, version }: Things[string]) => {
  const { themes, skills, wishedUnits, ...texts } = aProposalText();
  return { id, version, ...texts, themes: [...themes], skills: [...skills], wishedUnits: [...wishedUnits] };
};
const theme = { sv: 'Nytt tema', en: 'New theme', textSv: 'Det som hör hit.', textEn: 'What belongs here.' };
const layWord = { word: 'seniorer', language: 'sv' as const, skills: [], themes: ['care'] };

/** Each procedure and what it is asked; the compiler holds the table complete, so that none is added without a row. */
export const procedureRows: { readonly [P in ProcedurePath]: InputsByCase<P> } = {
  'access.me': nothing,
  'access.leaving': nothing,
  'access.members': () => eachOrganisation((organisationId) => ({ organisationId })),
  'access.invitation': () => ({ random: { token: 'no-such-token-no-such-token' } }),
  'access.people': () => ({ '': {} }),
  'access.demoPeople': nothing,
  'access.mailbox': nothing,
  'access.inviteMember': () =>
    eachOrganisation((organisationId) => ({ organisationId, email: 'ny@example.org', roles: ['member'] })),
  'access.revokeInvitation': ({ invitation }) => ({
    'solver-1': { invitationId: invitation.id },
    random: { invitationId: 'no-such-id' },
  }),
  'access.acceptInvitation': ({ invitation }) => ({
    'to someone without roles': { invitationId: invitation.id },
    random: { token: 'no-such-token-no-such-token' },
  }),
  'access.changeMemberRoles': ({ people }) => ({
    'of solver-1': { organisationId: 'solver-1', userId: people['the solver’s member'].userId, roles: ['editor'] },
    'of unit-1': { organisationId: 'unit-1', userId: people['the unit’s member'].userId, roles: ['evaluator'] },
    random: { organisationId: 'no-such-id', userId: 'no-such-id', roles: [] },
  }),
  'access.removeMember': ({ people }) => ({
    'of solver-1': { organisationId: 'solver-1', userId: people['the solver’s member'].userId },
    'of unit-1': { organisationId: 'unit-1', userId: people['the unit’s member'].userId },
    random: { organisationId: 'no-such-id', userId: 'no-such-id' },
  }),
  'access.setCentreRoles': ({ people }) => ({
    other: { userId: people['someone without roles'].userId, roles: ['adviser'] },
    random: { userId: 'no-such-id', roles: [] },
  }),
  'access.updateAccount': () => ({ own: { name: 'Nytt Namn', language: 'en' } }),
  'access.signOutEverywhere': nothing,
  'access.eraseAccount': nothing,

  'accessibility.report': () => ({ '': { page: '/sv', problem: 'Knappen nås inte.', contact: '' } }),
  'accessibility.reports': nothing,
  'accessibility.reportCount': nothing,

  'challenge.list': () => ({ '': {} }),
  'challenge.bySlug': ({ challenges }) => each(challenges, ({ slug }) => ({ slug })),
  'challenge.choices': nothing,
  'challenge.isFollowing': ({ challenges }) => each(challenges, ({ id }) => ({ id })),
  'challenge.forUnit': nothing,
  'challenge.reviewQueue': nothing,
  'challenge.forEdit': ({ challenges }) => each(challenges, ({ id }) => ({ id })),
  'challenge.byId': ({ challenges }) => each(challenges, ({ id }) => ({ id })),
  'challenge.create': () => eachOrganisation((unitId) => ({ unitId, track: 'testbed', title: 'Ny' })),
  'challenge.save': ({ challenges }) =>
    each(challenges, ({ id, version }) => ({ id, version, sv: { need: 'Ett nytt behov.' } })),
  'challenge.submit': ({ challenges }) => each(challenges, ({ id, version }) => ({ id, version })),
  'challenge.sendBack': ({ challenges }) => each(challenges, ({ id, version }) => ({ id, version, reason: 'Oklart.' })),
  'challenge.publish': ({ challenges }) => each(challenges, ({ id, version }) => ({ id, version })),
  'challenge.addAddendum': ({ challenges }) =>
    each(challenges, ({ id, version }) => ({ id, version, sv: 'Nytt.', en: 'New.', deadlineOn: null, startOn: null })),
  'challenge.cancel': ({ challenges }) =>
    each(challenges, ({ id, version }) => ({ id, version, sv: 'Nej.', en: 'No.' })),
  'challenge.follow': ({ challenges }) => each(challenges, ({ id }) => ({ id, follow: true })),

  'delivery.overview': nothing,
  'delivery.tryAgain': () => ({ failed: { kind: 'mail', id: 'mail-1' }, random: { kind: 'job', id: 'no-such-id' } }),
  'delivery.giveUp': () => ({ failed: { kind: 'mail', id: 'mail-1' }, random: { kind: 'job', id: 'no-such-id' } }),

  'health.ping': nothing,

  'live.publicVersion': nothing,
  'live.challengeChanges': ({ challenges }) => ({
    list: { since: '0' },
    ...each(challenges, ({ id }) => ({ since: '0', challengeId: id })),
  }),

  'match.weights': nothing,
  'match.solversForChallenge': ({ challenges }) => each(challenges, ({ id }) => ({ challengeId: id })),
  'match.challengesForSolver': () => eachOrganisation((organisationId) => ({ organisationId })),
  'match.putAside': () => eachOrganisation((organisationId) => ({ organisationId })),
  'match.alerts': nothing,
  'match.invitations': nothing,
  'match.ofSolver': () => eachOrganisation((organisationId) => ({ slug: 'open', organisationId })),
  'match.ofChallenge': ({ challenges }) => each(challenges, ({ id }) => ({ challengeId: id, slug: 'solver-2' })),
  'match.partners': () => eachOrganisation((organisationId) => ({ slug: 'open', organisationId })),
  'match.fairness': nothing,
  'match.invite': ({ challenges }) => each(challenges, ({ id }) => ({ challengeId: id, organisationId: 'solver-2' })),
  'match.dismiss': ({ challenges }) =>
    eachOrganisation((organisationId) => ({ challengeId: challenges.open.id, organisationId })),

  'organisation.bySlug': () => eachOrganisation((slug) => ({ slug, language: 'sv' })),
  'organisation.mine': nothing,
  'organisation.forEdit': () => eachOrganisation((id) => ({ id })),
  'organisation.hints': () => eachOrganisation((id) => ({ id })),
  'organisation.create': () => ({
    company: { kind: 'company', name: 'Ny AB', registrationNumber: null },
    department: { kind: 'department', name: 'Ny förvaltning', registrationNumber: null },
  }),
  'organisation.save': () => eachOrganisation((id) => ({ id, version: 0, ...profile })),
  'organisation.saveDraft': () => eachOrganisation((id) => ({ id, version: 0, ...profile })),
  'organisation.discardDraft': () => eachOrganisation((id) => ({ id, version: 0 })),
  'organisation.addReference': () => eachOrganisation((id) => ({ id, ...reference })),
  'organisation.changeReference': () =>
    eachOrganisation((id) => ({ id, version: 0, referenceId: 'reference-1', ...reference })),
  'organisation.removeReference': () => eachOrganisation((id) => ({ id, version: 0, referenceId: 'reference-1' })),
  'organisation.moveReference': () =>
    eachOrganisation((id) => ({ id, version: 0, referenceId: 'reference-1', step: 'up' })),

  'proposal.mine': nothing,
  'proposal.forUnits': nothing,
  'proposal.inbox': () => ({ to_route: { state: 'to_route' } }),
  'proposal.inboxCounts': nothing,
  'proposal.byId': ({ proposals }) => each(proposals, ({ id }) => ({ id })),
  'proposal.proposers': nothing,
  'proposal.choices': nothing,
  'proposal.suggestedUnits': ({ proposals }) => each(proposals, ({ id }) => ({ id })),
  'proposal.start': () => eachOrganisation((organisationId) => ({ organisationId, language: 'sv' })),
  'proposal.save': ({ proposals }) => each(proposals, (thing) => proposalInput(thing)),
  'proposal.submit': ({ proposals }) => each(proposals, (thing) => proposalInput(thing)),
  'proposal.withdraw': ({ proposals }) => each(proposals, ({ id, version }) => ({ id, version })),
  'proposal.route': ({ proposals }) =>
    each(proposals, ({ id, version }) => ({ id, version, unitIds: ['unit-1'], answerOn: '2027-02-20' })),
  'proposal.answer': ({ proposals }) =>
    each(proposals, ({ id, version }) => ({ id, version, unitId: 'unit-1', answer: 'no', reason: 'Inte nu.' })),

  'response.mine': nothing,
  'response.own': ({ responses }) => each(responses, ({ id }) => ({ id })),
  'response.startOptions': ({ challenges }) => each(challenges, ({ slug }) => ({ slug })),
  'response.forChallenge': ({ challenges }) => each(challenges, ({ id }) => ({ challengeId: id })),
  'response.handedIn': ({ responses }) => each(responses, ({ id }) => ({ id })),
  'response.start': ({ challenges }) => ({
    'for solver-2, open': { challengeId: challenges.open.id, organisationId: 'solver-2', language: 'sv' },
    'for solver-2, sealed': { challengeId: challenges.sealed.id, organisationId: 'solver-2', language: 'sv' },
    'for solver-2, draft': { challengeId: challenges.draft.id, organisationId: 'solver-2', language: 'sv' },
    'for unit-1, open': { challengeId: challenges.open.id, organisationId: 'unit-1', language: 'sv' },
    random: { challengeId: 'no-such-id', organisationId: 'no-such-id', language: 'sv' },
  }),
  'response.save': ({ responses }) => each(responses, ({ id, version }) => ({ id, version, ...aResponseText() })),
  'response.submit': ({ responses }) => each(responses, ({ id, version }) => ({ id, version, ...aResponseText() })),
  'response.withdraw': ({ responses }) => each(responses, ({ id, version }) => ({ id, version })),

  'search.challenges': () => ({ '': { text: 'natt' } }),
  'search.solvers': () => ({ '': { text: 'natt' } }),

  'taxonomy.themes': nothing,
  'taxonomy.unGoals': nothing,
  'taxonomy.skillsBelow': () => ({ '': { key: null, language: 'sv' } }),
  'taxonomy.skillLabels': () => ({ '': { keys: ['fall-detection'] } }),
  'taxonomy.searchSkills': () => ({ '': { query: 'fall', language: 'sv' } }),
  'taxonomy.suggestSkills': () => ({ '': { text: 'fall', language: 'sv' } }),
  'taxonomy.themesForEdit': nothing,
  'taxonomy.addTheme': () => ({ '': theme }),
  'taxonomy.saveTheme': () => ({
    care: { key: 'care', version: 0, ...theme },
    random: { key: 'none', version: 0, ...theme },
  }),
  'taxonomy.retireTheme': () => ({
    care: { key: 'care', version: 0, retired: true },
    random: { key: 'none', version: 0, retired: true },
  }),
  'taxonomy.layWords': () => ({ '': { query: '', of: null, page: 1, sortedIn: 'sv' } }),
  'taxonomy.layWord': () => ({ 'word-1': { id: 'word-1' }, random: { id: 'none' } }),
  'taxonomy.addLayWord': () => ({ '': layWord }),
  'taxonomy.saveLayWord': () => ({
    'word-1': { id: 'word-1', version: 0, ...layWord },
    random: { id: 'none', version: 0, ...layWord },
  }),
  'taxonomy.removeLayWord': () => ({
    'word-1': { id: 'word-1', version: 0 },
    random: { id: 'none', version: 0 },
  }),
};
