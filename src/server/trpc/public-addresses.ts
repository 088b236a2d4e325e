import 'server-only';
import { db } from '../adapters/db/client';
import { listChallengeAddresses } from '../challenge/challenge-addresses.queries';
import { listSolverAddresses } from '../organisation/solver-addresses.queries';

/** All that any visitor may read, for the sitemap: one statement for each noun, however many there are. */
export async function publicAddresses() {
  const [challenges, solvers] = await Promise.all([listChallengeAddresses(db()), listSolverAddresses(db())]);
  return { challenges, solvers };
}
