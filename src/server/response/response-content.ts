import type { HandedIn, ResponseContent } from '@/domain/response/response';
import type { Prisma } from '../adapters/db/generated/client';
import { contentInput } from './response-input';

export const contentSelect = {
  language: true,
  title: true,
  solution: true,
  evidence: true,
  plan: true,
  cost: true,
  neededFromCity: true,
} as const satisfies Prisma.ResponseSelect;

export const challengeSelect = {
  id: true,
  unitId: true,
  track: true,
  status: true,
  deadlineAt: true,
  startAt: true,
  openedAt: true,
} as const satisfies Prisma.ChallengeSelect;

export const handedInSelect = { number: true, submittedAt: true, content: true } as const;

/** The text of a row without the columns around it. */
export const contentOf = (row: ResponseContent): ResponseContent => {
  const { language, title, solution, evidence, plan, cost, neededFromCity } = row;
  return { language, title, solution, evidence, plan, cost, neededFromCity };
};

type Row = Readonly<{ number: number; submittedAt: Date; content: unknown }>;
/** A stored record as the domain knows it. */
export const handedInOf = ({ number, submittedAt, content }: Row): HandedIn => ({
  number,
  submittedAt,
  content: contentInput.parse(content),
});
