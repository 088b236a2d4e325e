import { isSolver } from '@/domain/access/roles';
import { type GatheredRaise, gatherRaises } from '@/domain/organisation/gather-raises';
import type { Deps } from '../define-write';
import { matchEngine } from '../match/match-calls';
import { listChallengeCards } from '../match/match-cards';
import { listPutAsideIds } from '../match/put-aside.queries';
import { findForEdit } from './organisation.queries';

/** So many of the best open challenges are looked at, and so many things to add are shown. */
const looked = 8;
const shown = 5;
/** Each challenge asks for a reference of its own; a few of them say it. */
const shownReferences = 2;

/** How complete a profile is, and which additions would raise which of its matches; null when it is not the actor's. */
export async function findHints(deps: Deps, { id }: Readonly<{ id: string }>) {
  const found = await findForEdit(deps, { id });
  if (!found) return null;
  const { completeness, content } = found;
  const raises: readonly GatheredRaise[] = isSolver(content.kind) ? await listRaises(deps, id) : [];
  return { completeness, raises };
}
export type Hints = NonNullable<Awaited<ReturnType<typeof findHints>>>;

async function listRaises(deps: Deps, organisationId: string): Promise<readonly GatheredRaise[]> {
  const { db, now } = deps;
  const [engine, without] = await Promise.all([matchEngine(db, now), listPutAsideIds(deps, organisationId)]);
  const best = (await engine?.explainNeeds(organisationId, { limit: looked, now, without })) ?? [];
  const cards = await listChallengeCards(
    db,
    best.map(({ needId }) => needId),
  );
  const matches = best.flatMap(({ needId, wouldRaise }) => {
    const challenge = cards.get(needId);
    return challenge ? [{ slug: challenge.slug, title: challenge.title, wouldRaise }] : [];
  });
  const raises = gatherRaises(matches, looked * shown);
  const references = raises.filter(({ kind }) => kind === 'reference').slice(0, shownReferences);
  return raises.filter((raise) => raise.kind !== 'reference' || references.includes(raise)).slice(0, shown);
}
