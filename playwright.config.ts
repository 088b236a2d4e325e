import { rmSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// Set another where two runs share a machine.
const port = Number(process.env['JOURNEYS_PORT'] ?? 3187);
const chromium = process.env['CHROMIUM_PATH'];
const data = `.data/journeys-${process.pid}`;

// Each run has data of its own and leaves none. The workers read this file too, but only the run itself clears up.
if (!process.env['TEST_WORKER_INDEX']) process.on('exit', () => rmSync(data, { recursive: true, force: true }));

/** The journeys walk the real program: the demo, on an embedded database of its own, in a real browser. */
export default defineConfig({
  testDir: 'e2e/journeys',
  globalSetup: './e2e/support/wait-for-indexes.ts',
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
  webServer: {
    command: 'npm run demo',
    url: `http://localhost:${port}/sv`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 40_000 },
    env: { PORT: String(port), DATA_DIR: data, LOG_LEVEL: 'error' },
  },
});
