/** Where a Chromium for journeys and measurements is: `CHROMIUM_PATH`, then the machine's own, then Playwright's. */
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/** The program's path, or null where there is none. */
export function findChromium(
  { CHROMIUM_PATH = '', PATH = '' }: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  const folders = PATH.split(path.delimiter).filter((folder) => folder !== '');
  const find = (name: string) => folders.map((folder) => path.join(folder, name)).find(isProgram);
  const given = CHROMIUM_PATH.includes(path.sep) ? [CHROMIUM_PATH].find(isProgram) : find(CHROMIUM_PATH || '-');
  const own = () => [chromium.executablePath()].find(isProgram);
  return given ?? names.map(find).find((found) => found !== undefined) ?? own() ?? null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findChromium();
  if (found) process.stdout.write(`${found}\n`);
  else process.exitCode = 1;
}
