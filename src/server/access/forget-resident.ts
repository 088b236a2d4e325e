import { organisationFields } from '@/domain/organisation/organisation.fields';
import { emptyValues } from '@/domain/shared/fields';
import type { Tx } from '../adapters/db/client';

const { name: _, size: __, ...presented } = emptyValues(organisationFields);

/**
 * A resident's organisation is the person. When nothing was ever written through it, it goes; otherwise the name stays
 * with what was handed in, and the presentation goes.
 */
export async function forgetResident(tx: Tx, organisationId: string): Promise<void> {
  const where = { organisationId };
  const written = (await tx.response.count({ where })) + (await tx.proposal.count({ where }));
  if (written === 0) {
    await tx.organisation.delete({ where: { id: organisationId }, select: { id: true } });
    return;
  }
  await tx.organisationText.deleteMany({ where });
  await tx.organisationTheme.deleteMany({ where });
  await tx.organisationSkill.deleteMany({ where });
  await tx.reference.deleteMany({ where });
  await tx.profileDraft.deleteMany({ where });
  await tx.organisation.update({
    where: { id: organisationId },
    data: { ...presented, size: null, version: { increment: 1 } },
    select: { id: true },
  });
}
