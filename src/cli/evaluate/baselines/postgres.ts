import type pg from 'pg';
import type { System } from '../task';
import { bestWork } from './best-work';
import { firstWords } from './first-words';

const rowsAtOnce = 1000;

/** PostgreSQL's full text in English: any word, `ts_rank` over the logarithm of the length; a temporary table, gone afterwards. */
export const postgres = (client: pg.Client, wordsAsked: number): System => ({
  name: 'PostgreSQL full text (ts_rank)',
  prepare: async (task) => {
    await client.query('drop table if exists evaluated_work');
    await client.query('create temp table evaluated_work (work integer primary key, words tsvector not null)');
    for (let from = 0; from < task.works.length; from += rowsAtOnce) {
      const some = task.works.slice(from, from + rowsAtOnce);
      await client.query(
        `insert into evaluated_work select work, to_tsvector('english', text)
         from unnest($1::integer[], $2::text[]) as given(work, text)`,
        [some.map((_, at) => from + at), some.map(({ title, body }) => `${title} ${body}`.replaceAll('\u0000', ' '))],
      );
    }
    await client.query('create index on evaluated_work using gin (words)');
    return async (query, profiles) => {
      const { rows } = await client.query<{ work: number; score: number }>(
        `select work, ts_rank(words, asked, 1) as score
         from evaluated_work, (select replace(plainto_tsquery('english', $1)::text, ' & ', ' | ')::tsquery as asked) as question
         where words @@ asked`,
        [firstWords(task.queries[query], wordsAsked)],
      );
      return bestWork(profiles, new Map(rows.map(({ work, score }) => [work, score])));
    };
  },
});
