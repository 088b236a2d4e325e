import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// The stock CLI downloads a native schema engine. Ours speaks the same protocol over the WASM build from npm, so every
// command works without a download. The config is read before the engine is looked for.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= fileURLToPath(new URL('./scripts/schema-engine.mjs', import.meta.url));
process.env['CHECKPOINT_DISABLE'] ??= '1';

const url = process.env['DATABASE_URL'];

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx src/cli/samspel.ts sample' },
  ...(url ? { datasource: { url } } : {}),
});
