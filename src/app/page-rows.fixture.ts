import type { World } from '@/server/who-may-what/make-world.fixture';

/** The address of a page: what stands in its path, and after its question mark. */
export type Address = Readonly<{
  params?: Readonly<Record<string, string | string[]>>;
  searchParams?: Readonly<Record<string, string>>;
}>;
type AddressesByCase = (world: World) => Readonly<Record<string, Address>>;
type Things = Readonly<Record<string, Readonly<{ id: string; slug: string }>>>;

const plain: AddressesByCase = () => ({ '': {} });
const each = (things: Things, address: (thing: Things[string]) => Address): Record<string, Address> =>
  Object.fromEntries(Object.entries(things).map(([name, thing]) => [name, address(thing)]));
const challengeById: AddressesByCase = ({ challenges }) => each(challenges, ({ id }) => ({ params: { id } }));
const challengeBySlug: AddressesByCase = ({ challenges }) => each(challenges, ({ slug }) => ({ params: { slug } }));
const proposalById: AddressesByCase = ({ proposals }) => each(proposals, ({ id }) => ({ params: { id } }));
const responseById: AddressesByCase = ({ responses }) => each(responses, ({ id }) => ({ params: { id } }));
const ofOrganisation: AddressesByCase = () =>
  Object.fromEntries(
    ['solver-1', 'solver-2', 'unit-1', 'no-such-id'].map((id) => [
      id,
      { searchParams: { organisation: id, solver: id } },
    ]),
  );

/** Every page and the addresses at which it is asked for; a page without a row fails the test. */
export const pageRows: Readonly<Record<string, AddressesByCase>> = {
  '(centre)/centre': plain,
  '(centre)/centre/delivery': plain,
  '(centre)/centre/fairness': plain,
  '(centre)/centre/inbox': plain,
  '(centre)/centre/inbox/accessibility': plain,
  '(centre)/centre/inbox/done': plain,
  '(centre)/centre/inbox/proposals/[id]': proposalById,
  '(centre)/centre/inbox/reviews': plain,
  '(centre)/centre/inbox/with-units': plain,
  '(centre)/centre/people': plain,
  '(centre)/centre/themes': plain,
  '(centre)/centre/themes/[theme]': () => ({
    care: { params: { theme: 'care' } },
    'a new one': { params: { theme: 'new' } },
    random: { params: { theme: 'no-such-theme' } },
  }),
  '(centre)/centre/words': plain,
  '(centre)/centre/words/[word]': () => ({
    'word-1': { params: { word: 'word-1' } },
    random: { params: { word: 'no-such-id' } },
  }),
  '(centre)/centre/words/new': plain,

  '(city)/city': plain,
  '(city)/city/challenges/[id]': challengeById,
  '(city)/city/challenges/[id]/addendum': challengeById,
  '(city)/city/challenges/[id]/cancel': challengeById,
  '(city)/city/challenges/[id]/edit': challengeById,
  '(city)/city/challenges/[id]/edit/[step]': ({ challenges }) =>
    each(challenges, ({ id }) => ({ params: { id, step: 'need' } })),
  '(city)/city/challenges/[id]/preview': challengeById,
  '(city)/city/challenges/[id]/responses': challengeById,
  '(city)/city/challenges/[id]/responses/[responseId]': ({ challenges, responses }) => ({
    draft: { params: { id: challenges.open.id, responseId: responses.draft.id } },
    sealed: { params: { id: challenges.sealed.id, responseId: responses.sealed.id } },
    opened: { params: { id: challenges.opened.id, responseId: responses.opened.id } },
    'opened, under another challenge': { params: { id: challenges.open.id, responseId: responses.opened.id } },
    random: { params: { id: challenges.opened.id, responseId: 'no-such-id' } },
  }),
  '(city)/city/challenges/[id]/solvers': challengeById,
  '(city)/city/challenges/[id]/solvers/[solver]': ({ challenges }) =>
    each(challenges, ({ id }) => ({ params: { id, solver: 'solver-2' } })),
  '(city)/city/challenges/new': plain,
  '(city)/city/proposals': plain,
  '(city)/city/proposals/[id]': proposalById,

  '(public)': plain,
  '(public)/about': plain,
  '(public)/accessibility': plain,
  '(public)/broken': plain,
  '(public)/challenges/(list)': plain,
  '(public)/challenges/(list)/search': plain,
  '(public)/challenges/[slug]': challengeBySlug,
  '(public)/challenges/[slug]/follow': challengeBySlug,
  '(public)/demo/mailbox': plain,
  '(public)/busy': plain,
  '(public)/forbidden': plain,
  '(public)/invitations/[token]': () => ({ random: { params: { token: 'no-such-token-no-such-token' } } }),
  '(public)/matching': plain,
  '(public)/missing': plain,
  '(public)/privacy': plain,
  '(public)/proposals/new': plain,
  // Without next-auth's cookie it first leads through next-auth's own address, which sets it; then it is this one.
  '(public)/sign-in': () => ({ '': { searchParams: { cookie: 'set' } } }),
  '(public)/sign-in/confirm': plain,
  '(public)/sign-in/erased': plain,
  '(public)/sign-in/sent': plain,
  '(public)/solvers/(list)': plain,
  '(public)/solvers/(list)/search': plain,
  '(public)/solvers/[slug]': () => ({
    'solver-1': { params: { slug: 'solver-1' } },
    'unit-1': { params: { slug: 'unit-1' } },
    random: { params: { slug: 'no-such-slug' } },
  }),

  '(solver)/my': plain,
  '(solver)/my/account': plain,
  '(solver)/my/matches': ofOrganisation,
  '(solver)/my/matches/[slug]': challengeBySlug,
  '(solver)/my/organisation': ofOrganisation,
  '(solver)/my/organisation/members': ofOrganisation,
  '(solver)/my/organisation/new': plain,
  '(solver)/my/organisation/references': ofOrganisation,
  '(solver)/my/organisation/references/[reference]': () => ({
    'of solver-1': { params: { reference: 'reference-1' }, searchParams: { organisation: 'solver-1' } },
    random: { params: { reference: 'no-such-id' }, searchParams: { organisation: 'solver-1' } },
  }),
  '(solver)/my/proposals': plain,
  '(solver)/my/proposals/[id]': proposalById,
  '(solver)/my/proposals/[id]/edit': proposalById,
  '(solver)/my/proposals/new': plain,
  '(solver)/my/responses': plain,
  '(solver)/my/responses/[id]': responseById,
  '(solver)/my/responses/[id]/edit': responseById,
  '(solver)/my/responses/new': ({ challenges }) =>
    each(challenges, ({ slug }) => ({ searchParams: { challenge: slug } })),
  '(solver)/my/welcome': plain,
  '[...rest]': () => ({ anything: { params: { rest: ['no', 'such', 'page'] } } }),
};
