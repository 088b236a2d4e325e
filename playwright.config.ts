import { rmSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// Set another where two runs share a machine.
const port = Number(process.env['JOURNEYS_PORT'] ?? 3187);
const chromium = process.env['CHROMIUM_PATH'];

// Each run has data of its own and leaves none. The workers read this file too, but only the run itself clears up.
if (!process.env['TEST_WORKER_INDEX']) {
  const data = `.data/journeys-${process.pid}`;
  process.env['JOURNEYS_DATA'] = data;
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
}

/** The journeys walk the real program, as several processes on an embedded database of their own, in a real browser. */
export default defineConfig({
  testDir: 'e2e/journeys',
  globalSetup: './e2e/support/installation.setup.ts',
  fullyParallel: false,
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  outputDir: '.data/journeys',
  reporter: [['list'], ['json', { outputFile: '.data/reports/journeys.json' }]],
  use: {
    // A button that is not there is said at once, not when the whole journey is out of time.
    actionTimeout: 20_000,
    baseURL: `http://localhost:${port}`,
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    },
  },
});
