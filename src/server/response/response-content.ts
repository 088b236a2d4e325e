import type { HandedIn } from '@/domain/response/response';
import { type ResponseContent, type ResponseField, responseFields } from '@/domain/response/response.fields';
import { type Changes, changesBetween } from '@/domain/shared/changes';
import { columnsOf, emptyValues, pickFields } from '@/domain/shared/fields';
import type { Prisma } from '../adapters/db/generated/client';
import { contentInput } from './response-input';

export const contentSelect = columnsOf(responseFields) satisfies Prisma.ResponseSelect;

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
export const contentOf = (row: ResponseContent): ResponseContent => pickFields(responseFields, row);

const sizeOf = (content: ResponseContent, field: string) =>
  field === 'language' ? content.language : { characters: content[field as ResponseField].length };

/**
 * What the audit log keeps of a changed text: which fields, and how long they were and became. Nothing of the text, and
 * no hash of it: it is sealed, and a short text can be guessed from its hash. What was handed in is kept as a record.
 */
export const textChanges = (before: ResponseContent, after: ResponseContent): Changes =>
  Object.fromEntries(
    Object.keys(changesBetween({ ...before }, { ...after })).map((field) => [
      field,
      { before: sizeOf(before, field), after: sizeOf(after, field) },
    ]),
  );

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

type Row = Readonly<{ number: number; submittedAt: Date; content: unknown }>;
/** A stored record as the domain knows it; it says nothing in a field that came later. */
export const handedInOf = ({ number, submittedAt, content }: Row): HandedIn => ({
  number,
  submittedAt,
  content: contentInput.parse(isObject(content) ? { ...emptyValues(responseFields), ...content } : content),
});
