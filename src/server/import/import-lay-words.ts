import { z } from 'zod';
import { languages } from '@/domain/shared/language';
import { plainWord } from '@/domain/taxonomy/lay-word';
import type { Db } from '../adapters/db/client';
import { layWordsChanged } from '../taxonomy/load-lay-word';
import { tellOutbox } from '../tell-outbox';
import { type ImportReport, ImportTally } from './import-report';
import type { Row } from './read-rows';
import { text } from './row-fields';

const keys = z.array(text(120)).default([]);
const wordRow = z.object({ word: text(60).min(1), language: z.enum(languages), skills: keys, themes: keys });
type WordRow = z.infer<typeof wordRow>;

/** A word of the seed: as it is compared with what the centre may have written itself. */
const nameOf = ({ word, language }: Pick<WordRow, 'word' | 'language'>) => `${language} ${plainWord(word)}`;

/**
 * Puts each everyday word of the seed in place once. Which were put in place is remembered apart from the words, so that
 * what the centre has changed, renamed or removed stays so, and a later seed's new words still come.
 */
export async function importLayWords(db: Db, rows: readonly Row[], now: Date): Promise<ImportReport> {
  const tally = new ImportTally();
  const words = rows.map((row) => wordRow.parse(row));
  const seeded = new Set((await db.layWordSeeded.findMany({ select: { word: true, language: true } })).map(nameOf));
  const fresh = words.filter((word) => !seeded.has(nameOf(word)));
  const added = fresh.length === 0 ? new Set<string>() : await save(db, fresh, now);
  for (const word of words) tally.add(added.has(nameOf(word)) ? 'created' : 'unchanged');
  return tally.report(rows.length, false);
}

/** The names of those that were added: not what another process, or the centre, has put there already. */
const save = (db: Db, fresh: readonly WordRow[], now: Date): Promise<ReadonlySet<string>> =>
  db.$transaction(
    async (tx) => {
      const offered = await tx.layWordSeeded.createManyAndReturn({
        data: fresh.map(({ word, language }) => ({ word, language })),
        skipDuplicates: true,
        select: { word: true, language: true },
      });
      const mine = new Set(offered.map(nameOf));
      const there = new Set((await tx.layWord.findMany({ select: { word: true, language: true } })).map(nameOf));
      const data = fresh.filter((word) => mine.has(nameOf(word)) && !there.has(nameOf(word)));
      await tx.layWord.createMany({ data, skipDuplicates: true });
      if (data.length > 0) await tellOutbox(tx, now, layWordsChanged());
      return new Set(data.map(nameOf));
    },
    { timeout: 120_000 },
  );
