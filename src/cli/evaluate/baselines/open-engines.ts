import pg from 'pg';
import { startDatabase } from '@/server/db/start-database';
import type { System } from '../task';
import { minisearch } from './minisearch';
import { orama } from './orama';
import { postgres } from './postgres';

/** The engines that stand beside ours, and how to let go of them. */
export type OpenEngines = Readonly<{ list: (wordsAsked: number) => readonly System[]; close: () => Promise<void> }>;

/** Opens the engines; one that is away is said so and left out, and the rest is measured. */
export const openEngines = async ({
  wanted,
  say,
}: Readonly<{ wanted: boolean; say: (what: string) => void }>): Promise<OpenEngines> => {
  if (!wanted) return { list: () => [], close: async () => undefined };
  const database = await startDatabase().catch((error: unknown) => {
    say(`PostgreSQL is left out: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  const client = database && new pg.Client({ connectionString: database.url });
  await client?.connect();
  return {
    list: (wordsAsked) => [
      minisearch(wordsAsked),
      orama(wordsAsked),
      ...(client ? [postgres(client, wordsAsked)] : []),
    ],
    close: async () => {
      await client?.end();
      await database?.stop();
    },
  };
};
