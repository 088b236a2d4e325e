import type { ChallengeRefusalCode, ChallengeStatus } from '@/domain/challenge/challenge';
import { challengeFields, onItsTrack } from '@/domain/challenge/challenge.fields';
import { findGaps } from '@/domain/challenge/find-gaps';
import { inputName } from '@/domain/shared/fields';
import { type ChallengeRow, contentOfRow } from './challenge-row';
import { faultOf } from './row-faults';

type Fault = ReturnType<typeof faultOf>;
const unpublished: readonly ChallengeStatus[] = ['draft', 'in_review', 'cancelled'];

/** What no later writing mends by itself is told of a draft too. */
const brokenInDrafts: readonly ChallengeRefusalCode[] = ['challenge_weights_not_100'];

/** The domain speaks of fields as the form names them; a file has the names of the columns. */
const columnOf = new Map<string, string>(
  Object.entries(challengeFields).map(([name, field]) => [inputName(name, field), name]),
);

/**
 * What a row may not be, by the rules of the form: a draft may have holes; what has left the draft is complete, as it
 * had to be on the day it was published.
 */
export function checkChallengeRow(row: ChallengeRow, now: Date): readonly Fault[] {
  const content = contentOfRow(row);
  const ready = row.status !== 'draft' && (row.status !== 'cancelled' || row.publishedAt !== null);
  const faults = findGaps(content, row.publishedAt ?? now)
    .filter(({ code }) => ready || brokenInDrafts.includes(code))
    .map(faultOf)
    .map(({ field, sentence }) => ({ field: columnOf.get(field) ?? field, sentence }));
  const wrong = (field: string, sentence: string) => void faults.push({ field, sentence });
  if (row.sv.title === '') wrong('sv.title', 'is missing');
  if (!unpublished.includes(row.status) && row.publishedAt === null)
    wrong('publishedAt', `is needed for status ${row.status}`);
  if (row.status === 'cancelled' && row.cancelReason === null) wrong('cancelReason', 'is needed for cancelled');
  for (const [name, value] of Object.entries(onItsTrack(content)))
    if (value === null && content[name as keyof typeof content] !== null)
      wrong(name, `does not belong to the track ${row.track}`);
  return [...new Map(faults.map((fault) => [`${fault.field} ${fault.sentence}`, fault])).values()];
}
