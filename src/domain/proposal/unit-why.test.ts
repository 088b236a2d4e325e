import { describe, expect, it } from 'vitest';
import { type Match, noFacts } from '../match/match';
import { aProposalText } from './proposal.fixture';
import { proposalNeed } from './proposal-need';
import { unitProfile } from './unit-profile';
import { unitWhy } from './unit-why';

const unit = unitProfile({
  id: 'unit-1',
  kind: 'department',
  place: 'Helsingborg',
  themes: ['care'],
  skills: [{ skill: 'elder-care', level: 'expert' }],
  texts: [{ language: 'sv', summary: 'Vi driver vårdboenden.', offer: '' }],
  challenges: [
    {
      id: 'challenge-1',
      year: 2026,
      skills: ['indoor-climate', 'elder-care'],
      themes: ['climate'],
      texts: [
        { language: 'sv', title: 'Svala boenden', summary: 'För varmt.', need: 'Vi behöver svalka.' },
        { language: 'en', title: '', summary: '', need: '' },
      ],
    },
  ],
});

it('makes a unit’s published challenges what a proposal is compared with', () => {
  expect(unit.skills).toEqual([
    { skill: 'elder-care', level: 'expert' },
    { skill: 'indoor-climate', level: 'experienced' },
  ]);
  expect(unit.themes).toEqual(['care', 'climate']);
  expect(unit.works).toHaveLength(1);
  expect(unit.works[0]?.passages).toEqual([
    { language: 'sv', title: 'Svala boenden', body: 'För varmt.\nVi behöver svalka.' },
  ]);
});

it('makes a proposal what units are ranked for', () => {
  const need = proposalNeed('proposal-1', aProposalText());
  expect(need.skills).toEqual([{ skill: 'indoor-climate', need: 'good' }]);
  expect(need.passages[0]?.body).toContain('214 rum');
  expect(proposalNeed('empty', aProposalText({ title: '', idea: '', evidence: '', ask: '' })).passages).toEqual([]);
});

describe('why a unit could be concerned', () => {
  const names = {
    skills: new Map([['indoor-climate', { sv: 'Inomhusklimat', en: 'Indoor climate' }]]),
    themes: new Map([['care', { sv: 'Vård och omsorg', en: 'Health and care' }]]),
    challenges: new Map([['challenge-1', { sv: 'Svala boenden', en: 'Cool homes' }]]),
  };
  const match = (over: Partial<Match>): Match => ({
    needId: 'proposal-1',
    profileId: 'unit-1',
    score: 40,
    weightsVersion: 'v',
    parts: [],
    sentence: { sv: '', en: '' },
    toSolver: { sv: '', en: '' },
    evidence: [],
    coveredSkills: [],
    missingSkills: [],
    mentionedSkills: [],
    wouldRaise: [],
    whyNot: null,
    facts: noFacts,
    ...over,
  });
  const say = (over: Partial<Match>, unitThemes: string[] = ['care']) =>
    unitWhy({ match: match(over), needThemes: ['care'], unitThemes }, names);

  it('names shared themes, skills asked for and a like challenge', () => {
    const why = say({
      coveredSkills: [{ skill: 'indoor-climate', by: 'indoor-climate', closeness: 'same' }],
      evidence: [{ kind: 'word', label: { sv: 'sval', en: 'cool' }, workId: 'challenge-1', points: 4 }],
    });
    expect(why?.sv).toBe(
      'Arbetar med vård och omsorg, har efterfrågat inomhusklimat och har en liknande utmaning, ”Svala boenden”.',
    );
    expect(why?.en).toBe(
      'Works with health and care, has asked for indoor climate and has a similar challenge, “Cool homes”.',
    );
  });

  it('says nothing when nothing is shared', () => {
    expect(say({}, [])).toBeNull();
    expect(say({})?.sv).toBe('Arbetar med vård och omsorg.');
  });
});
