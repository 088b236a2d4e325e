import type { Bilingual, Language } from '@/domain/shared/language';
import { formatNumber } from '@/ui/text/format';
import { myText } from '@/ui/text/my.text';
import { shownIn } from '@/ui/text/shown-in';

type Texts = (typeof myText)[Language];
/** Something of mine: what it is, what happens next, whose turn it is and when. */
export type MyItem = Readonly<{
  id: string;
  kind: keyof Texts['kinds'];
  title: string;
  /** What language the title is in, where it is known. */
  lang?: Language | undefined;
  href: string;
  turn: 'mine' | 'others' | 'nobody';
  /** Whose turn it is when it is not mine. */
  who: string | null;
  next: string;
  /** The Swedish names in it. */
  swedish?: readonly string[];
  by: Date | null;
  late: boolean;
  /** What somebody wrote to us with it. */
  greeting?: string;
  /** Where one does what it asks for, when `href` only shows what it is about. */
  act?: Readonly<{ label: string; href: string }>;
}>;

type Next<Step> = Readonly<{ turn: string; step: Step; by: Date | null; late: boolean }>;
type ResponseRow = Readonly<{
  id: string;
  challenge: Readonly<{ title: Bilingual }>;
  next: Next<keyof Texts['response']>;
}>;
type ProposalRow = Readonly<{ id: string; title: string; language: Language; next: Next<keyof Texts['proposal']> }>;
type UnitProposalRow = Readonly<{
  id: string;
  title: string;
  language: Language;
  next: ProposalRow['next'] & Readonly<{ unitIds: readonly string[] }>;
  units: readonly Readonly<{ unitId: string; answer: string | null; answerBy: Date | null }>[];
}>;
type ChallengeRow = Readonly<{
  id: string;
  title: string;
  next: Omit<Next<keyof Texts['challenge']>, 'late'>;
  isYourTurn: boolean;
}>;
type InvitationRow = Readonly<{ id: string; expiresAt: Date; organisation: Readonly<{ name: string }> }>;
type SolverInvitationRow = Readonly<{
  organisationId: string;
  organisation: string;
  challenge: Readonly<{ id: string; slug: string; unit: string; title: Bilingual; deadlineAt: Date | null }>;
  takesResponses: boolean;
  message: string;
}>;
type InboxCounts = Readonly<{ to_route: number; with_units: number }>;

/** As much of each noun as the overview shows. */
export type Mine = Readonly<{
  responses: readonly ResponseRow[];
  proposals: readonly ProposalRow[];
  unitIds: readonly string[];
  unitProposals: readonly UnitProposalRow[];
  challenges: readonly ChallengeRow[];
  inbox: InboxCounts | null;
  invitations: readonly InvitationRow[];
  solverInvitations: readonly SolverInvitationRow[];
}>;

type Scene = Readonly<{ language: Language; text: Texts; now: Date }>;

const turnOf = (turn: string, mine: string): MyItem['turn'] =>
  turn === 'nobody' ? 'nobody' : turn === mine ? 'mine' : 'others';

const whoOf = (text: Texts, turn: string): string | null => {
  const who: Readonly<Record<string, string>> = text.who;
  return who[turn] ?? null;
};

const ofResponse = ({ language, text }: Scene, { id, challenge, next }: ResponseRow): MyItem => ({
  id: `response-${id}`,
  kind: 'response',
  title: challenge.title[language] || text.untitled,
  lang: shownIn(challenge.title, language),
  href: `/${language}/my/responses/${id}`,
  turn: turnOf(next.turn, 'responders'),
  who: whoOf(text, next.turn),
  next: text.response[next.step],
  by: next.by,
  late: next.late,
});

const ofProposal = ({ language, text }: Scene, { id, title, next, ...row }: ProposalRow): MyItem => ({
  id: `proposal-${id}`,
  kind: 'proposal',
  title: title || text.untitled,
  lang: title ? row.language : undefined,
  href: `/${language}/my/proposals/${id}`,
  turn: turnOf(next.turn, 'proposer'),
  who: whoOf(text, next.turn),
  next: text.proposal[next.step],
  by: next.by,
  late: next.late,
});

const ofUnitProposal = (
  { language, text, now }: Scene,
  { id, title, next, units, ...row }: UnitProposalRow,
  unitIds: readonly string[],
): MyItem => {
  const ours = next.turn === 'units' && next.unitIds.some((unitId) => unitIds.includes(unitId));
  const asked = units.find(({ unitId, answer }) => ours && unitIds.includes(unitId) && answer === null);
  const by = (next.step === 'answer' && asked?.answerBy) || next.by;
  const words: Readonly<Record<string, string>> = ours ? text.unitProposal : {};
  return {
    id: `unit-proposal-${id}`,
    kind: 'unit_proposal',
    title: title || text.untitled,
    lang: title ? row.language : undefined,
    href: `/${language}/city/proposals/${id}`,
    turn: next.turn === 'nobody' ? 'nobody' : ours ? 'mine' : 'others',
    who: whoOf(text, next.turn),
    next: words[next.step] ?? text.proposal[next.step],
    by,
    late: next.turn !== 'nobody' && by !== null && by < now,
  };
};

const ofChallenge = ({ language, text, now }: Scene, { id, title, next, isYourTurn }: ChallengeRow): MyItem => {
  const review = isYourTurn && next.step === 'review';
  const turn = next.turn === 'nobody' ? 'nobody' : isYourTurn ? 'mine' : 'others';
  return {
    id: `challenge-${id}`,
    kind: review ? 'review' : 'challenge',
    title: title || text.untitled,
    lang: title ? 'sv' : undefined,
    href: `/${language}/city/challenges/${id}`,
    turn,
    who: whoOf(text, next.turn),
    next: review ? text.review : text.challenge[next.step],
    by: next.by,
    late: turn !== 'nobody' && next.by !== null && next.by < now,
  };
};

const ofInvitation = ({ language, text }: Scene, { id, expiresAt, organisation }: InvitationRow): MyItem => ({
  id: `invitation-${id}`,
  kind: 'invitation',
  title: organisation.name,
  href: `/${language}/my/welcome`,
  turn: 'mine',
  who: null,
  next: text.invitation,
  by: expiresAt,
  late: false,
});

const ofSolverInvitation = (
  { language, text }: Scene,
  { organisationId, organisation, challenge, takesResponses, message }: SolverInvitationRow,
): MyItem => {
  const { id, slug, unit, title, deadlineAt } = challenge;
  const respond = `/${language}/my/responses/new?${new URLSearchParams({ challenge: slug }).toString()}`;
  return {
    id: `solver-invitation-${id}-${organisationId}`,
    kind: 'solver_invitation',
    title: title[language],
    href: `/${language}/challenges/${slug}`,
    turn: 'mine',
    who: null,
    next: text.solverInvitation(unit, organisation),
    swedish: [unit],
    by: deadlineAt,
    late: false,
    ...(message ? { greeting: message } : {}),
    ...(takesResponses ? { act: { label: text.solverInvitationRespond, href: respond } } : {}),
  };
};

function ofInbox({ language, text }: Scene, { to_route, with_units }: InboxCounts): readonly MyItem[] {
  const line = {
    kind: 'inbox' as const,
    who: null,
    title: text.inboxTitle,
    href: `/${language}/centre/inbox`,
    by: null,
    late: false,
  };
  const count = (value: number) => formatNumber(language, value);
  return [
    ...(to_route ? [{ ...line, id: 'route', turn: 'mine' as const, next: text.inboxToRoute(count(to_route)) }] : []),
    ...(with_units
      ? [{ ...line, id: 'units', turn: 'others' as const, next: text.inboxWithUnits(count(with_units)) }]
      : []),
  ];
}

/** Everything of mine in one list; what comes first in time comes first, what has no date last. */
export function myItems(language: Language, mine: Mine, now: Date): readonly MyItem[] {
  const scene = { language, text: myText[language], now };
  const found = [
    ...mine.responses.map((row) => ofResponse(scene, row)),
    ...mine.proposals.map((row) => ofProposal(scene, row)),
    ...mine.unitProposals.map((row) => ofUnitProposal(scene, row, mine.unitIds)),
    ...mine.challenges.map((row) => ofChallenge(scene, row)),
    ...mine.invitations.map((row) => ofInvitation(scene, row)),
    ...mine.solverInvitations.map((row) => ofSolverInvitation(scene, row)),
    ...(mine.inbox ? ofInbox(scene, mine.inbox) : []),
  ];
  const time = ({ by }: MyItem) => by?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return found.sort((one, other) => time(one) - time(other) || one.title.localeCompare(other.title, language));
}
