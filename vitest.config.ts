import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      // Next's guard package throws outside a server bundle; tests are the server.
      'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    setupFiles: ['scripts/property-runs.setup.ts'],
    globalSetup: ['src/server/testing/cluster.setup.ts'],
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.data/reports/unit.json' }]],
    // Twenty thousand runs take the time they take.
    testTimeout: process.env['PROPERTY_RUNS'] ? 0 : 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
