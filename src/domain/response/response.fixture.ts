import { later } from '../challenge/challenge.fixture';
import type { AnsweredChallenge, HandedIn, Response } from './response';
import type { ResponseContent } from './response.fields';

export const aResponseText = (over: Partial<ResponseContent> = {}): ResponseContent => ({
  language: 'sv',
  title: 'Trygg natt utan larmmatta',
  solution: 'En sensor i taket ser fall utan att filma.',
  evidence: 'Prövad på två boenden under 2025.',
  plan: 'Installation i mars, test i tolv veckor.',
  cost: '85 000 kronor för hela testet.',
  neededFromCity: 'Två avdelningar och en kontaktperson.',
  ...over,
});

export const anAnsweredChallenge = (over: Partial<AnsweredChallenge> = {}): AnsweredChallenge => ({
  unitId: 'unit-1',
  track: 'testbed',
  status: 'open',
  deadlineAt: later(30),
  openedAt: null,
  startAt: later(60),
  ...over,
});

export const aHandedIn = (over: Partial<HandedIn> = {}): HandedIn => ({
  number: 1,
  submittedAt: later(-1),
  content: aResponseText(),
  ...over,
});

export const aResponse = (over: Partial<Response> = {}): Response => ({
  id: 'response-1',
  organisationId: 'solver-1',
  status: 'draft',
  content: aResponseText(),
  lastHandedIn: null,
  challenge: anAnsweredChallenge(),
  ...over,
});
