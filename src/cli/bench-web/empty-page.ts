import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Running, startProgram } from './running-server';

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "empty", "private": true, "type": "module" }',
  'next.config.mjs': 'export default { compress: true, typescript: { ignoreBuildErrors: true } };',
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="sv"><body>{children}</body></html>; }',
  'app/page.jsx': 'export default function Page() { return <p>Hej</p>; }',
};

/** An empty page of the same framework, built and served beside ours: the named baseline for scripts. */
export async function startEmptyPage(port: number): Promise<Running> {
  const folder = path.resolve('.data/bench-empty');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  try {
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  } catch {
    // It is there from the last time.
  }
  const next = path.resolve('node_modules/next/dist/bin/next');
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;
  const built = spawnSync(process.execPath, [next, 'build'], { cwd: folder, env: { ...process.env, ...env } });
  if (built.status !== 0) throw new Error(`the empty page could not be built: ${String(built.stderr)}`);
  return startProgram([next, 'start', '-p', String(port)], { address: `http://127.0.0.1:${port}`, env, cwd: folder });
}
