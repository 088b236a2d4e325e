import pg from 'pg';
import { env } from '@/env';
import { startDatabase } from '@/server/adapters/db/start-database';
import type { System } from '../task';
import { openMeilisearch } from './meilisearch';
import { minisearch } from './minisearch';
import { orama } from './orama';
import { postgres } from './postgres';

/** The engines that stand beside ours, and how to let go of them. */
export type OpenEngines = Readonly<{ list: (wordsAsked: number) => readonly System[]; close: () => Promise<void> }>;

type Opened = Readonly<{ system: (wordsAsked: number) => System; close: () => Promise<void> }>;

const openPostgres = async (say: (what: string) => void): Promise<Opened> => {
  const database = await startDatabase();
  const client = new pg.Client({ connectionString: database.url });
  // Without a listener a connection that is closed from the other side would end the whole evaluation.
  client.on('error', (error) => say(`PostgreSQL closed the connection: ${error.message}`));
  await client.connect();
  return {
    system: (wordsAsked) => postgres(client, wordsAsked),
    close: async () => {
      await client.end();
      await database.stop();
    },
  };
};

/** Opens the engines; one that is away is said so and left out, and the rest is measured. */
export const openEngines = async ({
  wanted,
  say,
}: Readonly<{ wanted: boolean; say: (what: string) => void }>): Promise<OpenEngines> => {
  if (!wanted) return { list: () => [], close: async () => undefined };
  const opened: Opened[] = [];
  try {
    opened.push(await openPostgres(say));
  } catch (error) {
    say(`PostgreSQL is left out: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { MEILISEARCH_URL: url, MEILISEARCH_KEY: key } = env();
  if (url) opened.push(openMeilisearch(url, key));
  else say('Meilisearch is left out: MEILISEARCH_URL is not set.');
  return {
    list: (wordsAsked) => [
      minisearch(wordsAsked),
      orama(wordsAsked),
      ...opened.map(({ system }) => system(wordsAsked)),
    ],
    close: async () => {
      for (const { close } of opened) await close();
    },
  };
};
