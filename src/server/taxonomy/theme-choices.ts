import type { Prisma } from '../adapters/db/generated/client';

/** The themes to choose among, in the city's order: with `inUse`, also those retired that something has already. */
export const themeChoices = (inUse: readonly string[] = []) =>
  ({
    where: { OR: [{ retired: false }, { key: { in: [...inUse] } }] },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
  }) satisfies Prisma.ThemeFindManyArgs;
