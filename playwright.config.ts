import { defineConfig } from '@playwright/test';

const port = 3187;
const chromium = process.env['CHROMIUM_PATH'];

/** The journeys walk the real program: the demo, on an embedded database of its own, in a real browser. */
export default defineConfig({
  testDir: 'e2e/journeys',
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  outputDir: '.data/journeys',
  reporter: [['list'], ['json', { outputFile: '.data/reports/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
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
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: { PORT: String(port), DATA_DIR: `.data/journeys-${process.pid}`, LOG_LEVEL: 'error' },
  },
});
