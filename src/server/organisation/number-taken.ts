import { parseRegistrationNumber } from '@/domain/organisation/registration-number';
import type { Db, Tx } from '../adapters/db/client';

/** Whether another organisation than `butId` has the registration number that was typed. */
export async function isNumberTaken(db: Db | Tx, typed: string | null, butId?: string): Promise<boolean> {
  const registrationNumber = typed === null ? null : parseRegistrationNumber(typed);
  if (registrationNumber === null) return false;
  const found = await db.organisation.findUnique({ where: { registrationNumber }, select: { id: true } });
  return found !== null && found.id !== butId;
}
