import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { connect, type Db } from '../adapters/db/client';

/** A database of its own for this test file, copied from the migrated template and dropped afterwards. */
export function useTestDatabase(): { readonly db: Db; readonly url: string } {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const held: { db?: Db; url?: string } = {};
  beforeAll(async () => {
    const admin = new pg.Client({ connectionString: inject('adminUrl') });
    await admin.connect();
    await admin.query(`create database ${name} template ${admin.escapeIdentifier(inject('template'))}`);
    await admin.end();
    held.url = Object.assign(new URL(inject('adminUrl')), { pathname: `/${name}` }).toString();
    held.db = connect(held.url);
  });
  afterAll(async () => {
    await held.db?.$disconnect();
    const admin = new pg.Client({ connectionString: inject('adminUrl') });
    await admin.connect();
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  });
  return {
    get db() {
      if (!held.db) throw new Error('the test database is made in beforeAll');
      return held.db;
    },
    get url() {
      return held.url ?? '';
    },
  };
}
