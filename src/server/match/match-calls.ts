import type { Db } from '../adapters/db/client';
import { indexThread } from '../index-thread/index-threads';
import { type MatchEngine, ownMatchEngine } from './match-engine';

const methods = [
  'pageOfSolvers',
  'pageOfNeeds',
  'explainNeeds',
  'rankSolvers',
  'rankNeeds',
  'rankOthers',
  'matchOf',
  'gapsOf',
  'labelsOf',
  'orderSolvers',
  'tryNewcomers',
] as const satisfies readonly (keyof MatchEngine)[];
type Method = (typeof methods)[number];
type Facts = Omit<MatchEngine, Method>;

/** What a thread that keeps the index of matches answers: `openMatch` takes in all that was written before it. */
export function matchCalls(db: Db) {
  let engine: MatchEngine | null = null;
  const opened = (): MatchEngine => {
    if (!engine) throw new Error('the index of matches is not open');
    return engine;
  };
  const openMatch = async (now: Date): Promise<Facts> => {
    engine = await ownMatchEngine(db, now);
    const { weightsVersion, solverCount, needCount } = engine;
    return { weightsVersion, solverCount, needCount };
  };
  const call = <M extends Method>(method: M): MatchEngine[M] =>
    ((...args: never[]) => (opened()[method] as (...given: never[]) => unknown)(...args)) as MatchEngine[M];
  return { openMatch, ...(Object.fromEntries(methods.map((one) => [one, call(one)])) as Pick<MatchEngine, Method>) };
}

/** A page waits so long for an index that is nearly ready before it does without. */
const patienceMs = 3_000;

/** The engine as of this moment: what was written before this call is in it. Null while its thread still builds it. */
export async function matchEngine(db: Db, now: Date): Promise<MatchEngine | null> {
  const thread = indexThread(db, 'match');
  if (!thread) return ownMatchEngine(db, now);
  if (!(await thread.waitFor(patienceMs))) return null;
  const facts = await thread.call<Facts>('openMatch', now);
  const far = Object.fromEntries(methods.map((one) => [one, (...args: unknown[]) => thread.call(one, ...args)]));
  return { ...facts, ...(far as Pick<MatchEngine, Method>) };
}
