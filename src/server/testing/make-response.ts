import { aResponseText } from '@/domain/response/response.fixture';
import type { ResponseStatus } from '@/domain/response/response';
import type { ResponseContent } from '@/domain/response/response.fields';
import type { Db } from '../adapters/db/client';

type Wanted = Readonly<{
  challengeId: string;
  organisationId: string;
  authorId?: string;
  status?: ResponseStatus;
  content?: Partial<ResponseContent>;
}>;

/** A response that stands where it is asked to, with the records of what was handed in; handed in at `now` if anything. */
export async function makeResponse(db: Db, now: Date, wanted: Wanted) {
  const { challengeId, organisationId, authorId, status = 'draft' } = wanted;
  const content = aResponseText(wanted.content);
  const handedIn = status !== 'draft';
  return db.response.create({
    data: {
      challengeId,
      organisationId,
      authorId: authorId ?? null,
      status,
      ...content,
      submittedAt: handedIn ? now : null,
      withdrawnAt: status === 'withdrawn' ? now : null,
      versions: handedIn ? { create: [{ number: 1, submittedAt: now, content }] } : {},
    },
    select: { id: true, version: true, organisationId: true, challengeId: true },
  });
}
