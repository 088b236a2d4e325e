import { describe, expect, it } from 'vitest';
import { type Mine, myItems } from './my-items';

const now = new Date('2026-11-23T12:00:00Z');
const at = (day: string) => new Date(`2026-${day}T12:00:00Z`);
const nothing: Mine = {
  responses: [],
  proposals: [],
  unitIds: [],
  unitProposals: [],
  challenges: [],
  inbox: null,
  invitations: [],
  solverInvitations: [],
};

describe('the overview', () => {
  it('says whose turn it is with a response and a proposal', () => {
    const items = myItems(
      'sv',
      {
        ...nothing,
        responses: [
          {
            id: 'r',
            challenge: { title: { sv: 'Fall', en: 'Falls' } },
            next: { turn: 'unit', step: 'await_deadline', by: at('12-05'), late: false },
          },
        ],
        proposals: [
          { id: 'p', title: '', language: 'sv', next: { turn: 'proposer', step: 'hand_in', by: null, late: false } },
        ],
      },
      now,
    );
    expect(items.map(({ title, turn, href }) => [title, turn, href])).toEqual([
      ['Fall', 'others', '/sv/my/responses/r'],
      ['Utan rubrik', 'mine', '/sv/my/proposals/p'],
    ]);
  });

  it('asks only the units that a proposal was sent to, with their own date', () => {
    const row = {
      id: 'p',
      title: 'Idé',
      language: 'sv' as const,
      next: { turn: 'units', step: 'answer' as const, by: at('12-20'), late: false, unitIds: ['u1', 'u2'] },
      units: [
        { unitId: 'u1', answer: null, answerBy: at('11-20') },
        { unitId: 'u2', answer: null, answerBy: at('12-20') },
        { unitId: 'u3', answer: null, answerBy: null },
      ],
    };
    const of = (unitId: string) => myItems('en', { ...nothing, unitIds: [unitId], unitProposals: [row] }, now)[0];
    expect(of('u1')).toMatchObject({ turn: 'mine', by: at('11-20'), late: true });
    expect(of('u2')).toMatchObject({ turn: 'mine', by: at('12-20'), late: false });
    expect(of('u3')).toMatchObject({ turn: 'others' });
  });

  it('tells a review from a challenge of one’s own, and finished from waiting', () => {
    const row = (id: string, over: object) => ({
      id,
      title: id,
      isYourTurn: false,
      next: { turn: 'approvers', step: 'review' as const, by: null },
      ...over,
    });
    const items = myItems(
      'sv',
      {
        ...nothing,
        challenges: [
          row('a', { isYourTurn: true }),
          row('b', {}),
          row('c', { next: { turn: 'nobody', step: 'done', by: null } }),
          row('d', { isYourTurn: true, next: { turn: 'evaluators', step: 'evaluate', by: at('11-01') } }),
        ],
      },
      now,
    );
    expect(items.map(({ title, kind, turn, late }) => [title, kind, turn, late])).toEqual([
      ['d', 'challenge', 'mine', true],
      ['a', 'review', 'mine', false],
      ['b', 'challenge', 'others', false],
      ['c', 'challenge', 'nobody', false],
    ]);
  });

  it('puts what comes first in time first, with invitations and the inbox among the rest', () => {
    const items = myItems(
      'sv',
      {
        ...nothing,
        inbox: { to_route: 2, with_units: 0 },
        invitations: [{ id: 'i', expiresAt: at('12-01'), organisation: { name: 'Bolaget' } }],
      },
      now,
    );
    expect(items.map(({ kind, next }) => [kind, next])).toEqual([
      ['invitation', 'Tacka ja eller låt bli'],
      ['inbox', '2 att fördela till enheter'],
    ]);
  });

  it('A2: shows an invitation to a challenge with its greeting, and where to respond if responses are received', () => {
    const invited = (takesResponses: boolean, message: string) =>
      myItems(
        'sv',
        {
          ...nothing,
          solverInvitations: [
            {
              organisationId: 'o',
              organisation: 'Stillvakt',
              challenge: {
                id: 'c',
                slug: 'fall',
                unit: 'Vårdförvaltningen',
                title: { sv: 'Färre fall', en: 'Fewer falls' },
                deadlineAt: at('12-05'),
              },
              takesResponses,
              message,
            },
          ],
        },
        now,
      );
    const [item] = invited(true, 'Vi såg er sensor.');
    expect(item).toMatchObject({
      kind: 'solver_invitation',
      title: 'Färre fall',
      href: '/sv/challenges/fall',
      turn: 'mine',
      by: at('12-05'),
      late: false,
      greeting: 'Vi såg er sensor.',
      act: { href: '/sv/my/responses/new?challenge=fall' },
    });
    expect(item?.next).toContain('Vårdförvaltningen');
    expect(item?.next).toContain('Stillvakt');
    const [other] = invited(false, '');
    expect(other).not.toHaveProperty('greeting');
    expect(other).not.toHaveProperty('act');
  });
});
