import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const project = path.resolve('.');
const sources = ['src/server', 'src/cli']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  .filter((file) => file.endsWith('.ts') && !/generated|\.test\.ts$/.test(file));
const eventFiles = sources.filter((file) => file.endsWith('.events.ts'));

/** What `npm run check` (tsc) says of the project's own events and table of readers, with files planted among them. */
async function compile(folder: string): Promise<string> {
  const tsc = path.join(project, 'node_modules/typescript/bin/tsc');
  const output = await run(process.execPath, [tsc, '-p', folder]).catch((error: { stdout: string }) => error);
  return output.stdout;
}

const events = (name: string, to: string) => `import type { Happening } from '../events';
export const ${name}: Happening = ${to};\n`;

const planted = {
  'src/server/planted/unknown.ts': events('unknown', "{ topic: 'challenge.vanished', nounId: 'a' }"),
  'src/server/planted/wrong.ts': events(
    'wrong',
    "{ topic: 'response.submitted', nounId: 'a', payload: { number: 'two' } }",
  ),
  'src/server/planted/bare.ts': events('bare', "{ topic: 'response.submitted', nounId: 'a' }"),
  'src/server/planted/talkative.ts': events(
    'talkative',
    "{ topic: 'challenge.closed', nounId: 'a', payload: { responses: 3 } }",
  ),
} as const;

describe('B1: events and their readers', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samspel-events-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  let clean = '';
  let found = '';
  beforeAll(async () => {
    const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { compilerOptions: object };
    const options = { ...compilerOptions, incremental: false, types: [], plugins: [] };
    write('tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['src'] }));
    for (const file of ['src/server/events.ts', 'src/server/event-readers.ts', ...eventFiles]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      cpSync(file, path.join(folder, file));
    }
    clean = await compile(folder);
    for (const [file, text] of Object.entries(planted)) write(file, text);
    const noun = 'src/server/response/response.events.ts';
    const unread = readFileSync(noun, 'utf8').replace('= {', "= {\n  'response.planted': null;");
    write(noun, unread);
    found = await compile(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compile as they are', () => expect(clean).toBe(''));

  it.each(Object.keys(planted))('do not compile with %s', (file) => expect(found).toContain(`${file}(2,`));

  it('do not compile with a topic that has neither a reader nor the word nobody', () => {
    expect(found).toMatch(/event-readers\.ts\(\d+,\d+\): error TS1360/);
    expect(found).toContain(`'"response.planted"' is missing`);
  });

  it('have topics of one form, and actions of the audit log too', () => {
    const form = /^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/;
    const topics = eventFiles.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^\s+'([^']+)':/gm)].map((match) => match[1] ?? ''),
    );
    const actions = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\baction: '([^']+\.[^']+)'/g)].map((match) => match[1] ?? ''),
    );
    expect(topics.length).toBeGreaterThan(10);
    expect(actions.length).toBeGreaterThan(30);
    expect([...topics, ...actions].filter((name) => !form.test(name))).toEqual([]);
  });

  it('are written in one place only', () => {
    const writers = sources.filter((file) =>
      /outboxEntry\.(create|upsert)|into "OutboxEntry"/.test(readFileSync(file, 'utf8')),
    );
    expect(writers).toEqual([path.join('src', 'server', 'tell-outbox.ts')]);
  });
});
