// After `npm ci`: writes the database client from prisma/schema.prisma, so that every command works at once.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

// A consumer that installs without the schema (a container's first layer) generates in its build step instead.
if (existsSync('prisma/schema.prisma')) {
  const cli = path.resolve('node_modules/prisma/build/index.js');
  execFileSync(process.execPath, [cli, 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
