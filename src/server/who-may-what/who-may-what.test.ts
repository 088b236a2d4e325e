import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findActor } from '../adapters/auth/find-actor';
import { appRouter } from '../routers/root';
import { apiAs } from '../testing/make-cast';
import { openRolledBack } from '../testing/rolled-back-database';
import { useTestDatabase } from '../testing/test-database';
import { describeOutcomes, fieldsOf, type Outcome } from './describe-outcomes.fixture';
import { makeWorld, noon, type Role, roles, type World } from './make-world.fixture';
import { type ProcedurePath, procedureRows } from './procedure-rows.fixture';

const test = useTestDatabase();
let tried: Awaited<ReturnType<typeof openRolledBack>>;
let world: World;
beforeAll(async () => {
  world = await makeWorld(test.db);
  tried = await openRolledBack(test.url);
});
afterAll(() => tried.close());

type Procedure = Readonly<{ _def: Readonly<{ type: 'query' | 'mutation' | 'subscription' }> }>;
const procedures = appRouter._def.procedures as unknown as Readonly<Record<ProcedurePath, Procedure>>;
const readers = roles.map(([name]) => name);
// What is only read comes first: prepared things in memory follow the outbox, and writes here are undone behind their back.
const paths = (Object.keys(procedureRows) as ProcedurePath[]).sort(
  (a, b) => Number(procedures[a]?._def.type === 'mutation') - Number(procedures[b]?._def.type === 'mutation'),
);

const ofCode: Readonly<Record<string, Outcome>> = {
  UNAUTHORIZED: 'sign in first',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not found',
  UNPROCESSABLE_CONTENT: 'a rule refuses',
  CONFLICT: 'a rule refuses',
};
type Answered = Readonly<{ outcome: Outcome; fields: string | null }>;

async function ask(path: ProcedurePath, reader: Role, input: unknown): Promise<Answered> {
  return tried.undoing(async () => {
    const actor = await findActor(tried.db, world.people[reader].token, noon);
    const caller = apiAs(tried.db, actor, noon);
    const [noun = '', name = ''] = path.split('.');
    const call = (caller as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[noun]?.[
      name
    ];
    if (!call) throw new Error(`there is no procedure ${path}`);
    try {
      return { outcome: 'allowed', fields: fieldsOf(await call(input)) };
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error;
      const outcome = ofCode[error.code];
      if (!outcome) throw new Error(`${path} as ${reader}: ${error.code} ${error.message}`, { cause: error });
      return { outcome, fields: null };
    }
  });
}

it('names every procedure once', () => {
  expect([...paths].sort()).toEqual(Object.keys(procedures).sort());
});

const may: string[] = [];
const fields: string[] = [];

it.each(paths)('%s', async (path) => {
  may.push('', `## ${path}`);
  const seen = new Map<string, Set<Role>>();
  const same = new Map<string, string[]>();
  for (const [thing, input] of Object.entries(procedureRows[path](world))) {
    const outcomes: [Role, Outcome][] = [];
    for (const reader of readers) {
      const answered = await ask(path, reader, input);
      outcomes.push([reader, answered.outcome]);
      if (answered.fields !== null) seen.set(answered.fields, (seen.get(answered.fields) ?? new Set()).add(reader));
    }
    const line = describeOutcomes(outcomes);
    same.set(line, [...(same.get(line) ?? []), thing].filter(Boolean));
  }
  expect(same.size).toBeGreaterThan(0);
  for (const [line, things] of same) may.push(`- ${things.length ? `**${things.join(', ')}** ` : ''}${line}`);
  fields.push('', `## ${path}`);
  for (const [names, who] of seen) {
    const all = who.size === readers.length ? 'everybody' : [...who].join(', ');
    fields.push(`- ${all}: \`${names || '(nothing)'}\``);
  }
});

it('is as the two files say: who may do what, and which fields each gets', async () => {
  await expect(`${lead}${may.join('\n')}\n`).toMatchFileSnapshot('../../../docs/access/who-may-what.md');
  await expect(`${fieldsLead}${fields.join('\n')}\n`).toMatchFileSnapshot(
    '../../../docs/access/who-gets-which-fields.md',
  );
});

const made = 'Written by `src/server/who-may-what/who-may-what.test.ts`, which fails when the program does otherwise';
const lead = `# Who may what

${made}.
"A rule refuses" means that the person may try, and that the thing is not in a state for it. The unit, the solver and the author are
those of the thing; "other_unit_draft" belongs to another unit.
`;
const fieldsLead = `# Who gets which fields

${made}: no field reaches anybody by being added.
Readers who get different fields from different things stand on several lines; \`[…]\` is a list, \`*\` a name that is data.
`;
