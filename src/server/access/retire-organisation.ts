import type { Tx } from '../adapters/db/client';

/**
 * Nobody is left who can answer for it: it is no longer listed, found, ranked or invited. What it handed in stays with its
 * name. Its registration number is given back, so that whoever comes after can register it anew.
 */
export async function retireOrganisation(tx: Tx, organisationId: string, now: Date): Promise<void> {
  await tx.profileDraft.deleteMany({ where: { organisationId } });
  await tx.invitation.updateMany({
    where: { organisationId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  await tx.organisation.update({
    where: { id: organisationId },
    data: { retiredAt: now, registrationNumber: null, version: { increment: 1 } },
    select: { id: true },
  });
}
