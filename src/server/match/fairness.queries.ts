import { hasCentreRole } from '@/domain/access/roles';
import type { ShownRanking, SolverFacts } from '@/domain/match/exposure';
import { type FairnessReport, reportFairness } from '@/domain/match/fairness';
import { proposedSolvers } from '../organisation/proposed-scope';
import { sizeOf } from '../organisation/size-names';
import type { Db } from '../adapters/db/client';
import type { Deps } from '../define-write';
import { forbidden, refused } from '../errors';
import { loadNeeds } from './load-needs';
import { loadProfiles } from './load-profiles';
import { matchEngine } from './match-calls';

const shownPlaces = 20;
const newForDays = 90;
/** Trials score whole profiles again, so they are held to so many challenges and solvers. */
const most = { trials: 20, trialSolvers: 400 } as const;

async function listFacts(db: Db, now: Date): Promise<SolverFacts[]> {
  const rows = await db.organisation.findMany({
    where: proposedSolvers,
    relationLoadStrategy: 'join',
    select: {
      id: true,
      kind: true,
      size: true,
      createdAt: true,
      isSample: true,
      references: { select: { language: true } },
    },
  });
  const newSince = now.getTime() - newForDays * 86_400_000;
  return rows.map(({ id, kind, size, references, createdAt, isSample }) => {
    const english = references.filter((one) => one.language === 'en').length;
    const language = references.length === 0 ? null : english * 2 > references.length ? 'en' : 'sv';
    // Sample data all arrives in the same minute: there, one with a single reference stands for a newcomer.
    const isNew = isSample ? references.length <= 1 : createdAt.getTime() > newSince;
    return { id, kind, size: size && sizeOf(size), language, works: references.length, isNew };
  });
}

/** Who is seen when the open challenges are ranked, for administrators. */
export async function getFairness({ db, actor, now }: Deps): Promise<FairnessReport & Readonly<{ places: number }>> {
  if (!hasCentreRole(actor, ['administrator'])) throw forbidden();
  const [facts, needs, engine] = await Promise.all([listFacts(db, now), loadNeeds(db, { now }), matchEngine(db, now)]);
  if (!engine) throw refused([{ code: 'index_building' }]);
  const kinds = [...new Set(facts.map((one) => one.kind))];
  const rankings: ShownRanking[] = await Promise.all(
    needs.map(async (need) => ({
      needId: need.id,
      shown: await engine.orderSolvers(need, { top: shownPlaces, filters: { kinds } }),
    })),
  );
  const profiles = await loadProfiles(db, { after: '', take: most.trialSolvers });
  const trials = await engine.tryNewcomers(needs.slice(0, most.trials), profiles);
  return { ...reportFairness(facts, rankings, trials), places: shownPlaces };
}
