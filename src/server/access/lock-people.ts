import type { Tx } from '../adapters/db/client';

/**
 * Holds the administrators, and whoever else is named, until the transaction ends: of two administrators who take each
 * other's role or leave at the same moment the second decides on what the first left behind.
 */
export async function lockAdministrators(tx: Tx, userIds: readonly string[] = []): Promise<void> {
  await tx.$queryRaw`
    select "id" from "User" where 'administrator' = any("centreRoles") or "id" = any(${[...userIds]})
    order by "id" for update`;
}

/** Holds one person's account. */
export async function lockPerson(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`select "id" from "User" where "id" = ${userId} for update`;
}

/** Holds the members of every organisation that a person belongs to. Accounts are locked first, organisations second. */
export async function lockCirclesOf(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`
    select "id" from "Organisation" where "id" in (select "organisationId" from "Membership" where "userId" = ${userId})
    order by "id" for update`;
}
