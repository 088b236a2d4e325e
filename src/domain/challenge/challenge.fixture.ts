import type { Challenge, ChallengeContent } from './challenge';
import { type ChallengeTexts, textFields } from './texts';

export const noon = new Date('2027-02-01T11:00:00Z');
export const later = (days: number, from: Date = noon): Date => new Date(from.getTime() + days * 86_400_000);

export const noTexts = Object.fromEntries(textFields.map((field) => [field, ''])) as ChallengeTexts;
const allTexts = (language: string): ChallengeTexts =>
  Object.fromEntries(textFields.map((field) => [field, `${field} ${language}`])) as ChallengeTexts;

export const aChallenge = (over: Partial<Challenge> = {}): Challenge => ({
  id: 'challenge-1',
  unitId: 'unit-1',
  track: 'testbed',
  status: 'open',
  writers: ['author-1'],
  publishedAt: later(-7),
  deadlineAt: later(30),
  openedAt: null,
  ...over,
});

/** Complete in both languages: nothing hinders that it is reviewed. */
export const aContent = (over: Partial<ChallengeContent> = {}): ChallengeContent => ({
  track: 'testbed',
  texts: { sv: allTexts('sv'), en: allTexts('en') },
  themes: ['care'],
  unGoals: [3],
  skills: [
    { skill: 'fall-detection', need: 'must' },
    { skill: 'dementia-care', need: 'good' },
  ],
  criteria: [
    { sv: 'Nytta', en: 'Benefit', weight: 60 },
    { sv: 'Pris', en: 'Price', weight: 40 },
  ],
  deadlineAt: later(30),
  startAt: later(60),
  contactName: 'Annika Lindvall',
  contactEmail: 'annika.lindvall@helsingborg.example',
  procurementNumber: null,
  procurementUrl: null,
  budgetFrom: null,
  budgetTo: null,
  ...over,
});
