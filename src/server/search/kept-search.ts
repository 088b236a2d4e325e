import type { Db } from '../adapters/db/client';
import { keepCurrent } from '../adapters/jobs/keep-current';
import type { OutboxLine } from '../adapters/jobs/outbox';
import { linesFor } from '../event-readers';
import {
  type ChallengeCard,
  listChallengeCards,
  listOrganisationCards,
  type OrganisationCard,
} from '../match/match-cards';
import { type AllLabels, loadAllLabels } from './facet-labels';

export type CardOf = Readonly<{ challenge: ChallengeCard; solver: OrganisationCard }>;
type Cards = Readonly<{ [Kind in keyof CardOf]: Map<string, CardOf[Kind]> }>;

/**
 * What answers of the engine are dressed with: labels, and the cards that were shown lately. `generation` counts how
 * often something new was taken in.
 */
export type KeptSearch = {
  labels: AllLabels;
  generation: number;
  readonly cards: Cards;
};

const maxCards = 5_000;

function forgetCards({ cards }: KeptSearch, lines: readonly OutboxLine[]): void {
  for (const { topic, nounId } of lines) {
    if (topic.startsWith('challenge.')) cards.challenge.delete(nounId);
    if (!topic.startsWith('organisation.')) continue;
    cards.solver.delete(nounId);
    // It may be a unit, and its name stands on the cards of its challenges.
    cards.challenge.clear();
  }
}

const keeper = keepCurrent<KeptSearch>('search', {
  build: async ({ db }) => {
    const labels = await loadAllLabels(db);
    return { value: { labels, generation: 0, cards: { challenge: new Map(), solver: new Map() } } };
  },
  advance: async ({ db }, kept, allLines) => {
    const lines = linesFor('search', allLines);
    if (lines.length === 0) return kept;
    if (lines.some(({ topic }) => topic === 'taxonomy.changed' || topic.startsWith('organisation.')))
      kept.labels = await loadAllLabels(db);
    kept.generation += 1;
    forgetCards(kept, lines);
    return kept;
  },
});

/** As of this call. */
export const currentSearch = keeper.current;
/** As it lies there; see `Keeper.held`. */
export const heldSearch = keeper.held;

const loaders: Readonly<{
  [Kind in keyof CardOf]: (db: Db, ids: readonly string[]) => Promise<Map<string, CardOf[Kind]>>;
}> = { challenge: listChallengeCards, solver: listOrganisationCards };

type Wanted<Kind> = Readonly<{ kind: Kind; ids: readonly string[] }>;

/** Cards by id, from memory where they are, else from the database; one statement however many are missing. */
export async function keptCards<Kind extends keyof CardOf>(
  db: Db,
  kept: KeptSearch,
  { kind, ids }: Wanted<Kind>,
): Promise<ReadonlyMap<string, CardOf[Kind]>> {
  const cards: Map<string, CardOf[Kind]> = kept.cards[kind];
  const found = new Map(
    ids.flatMap((id) => {
      const card = cards.get(id);
      return card ? [[id, card] as const] : [];
    }),
  );
  if (found.size === ids.length) return found;
  const { generation } = kept;
  const loaded = await loaders[kind](
    db,
    ids.filter((id) => !found.has(id)),
  );
  // When something was taken in meanwhile, these may have been read before it: good for this answer, but not to keep.
  const isNewest = generation === kept.generation;
  if (isNewest && cards.size > maxCards) cards.clear();
  for (const [id, card] of loaded) {
    found.set(id, card);
    if (isNewest) cards.set(id, card);
  }
  return found;
}
