import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEnv, SettingsError, settingNames } from './env';

const secret = 'x'.repeat(32);
const real = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://samspel:secret@db.example.org:5432/samspel',
  PUBLIC_URL: 'https://samspel.example.org',
  AUTH_SECRET: secret,
  SMTP_URL: 'smtp://mail.example.org:25',
};

/** The sentences that a start with these settings ends in; none when it succeeds. */
function mistakes(source: Record<string, string>): readonly string[] {
  try {
    readEnv(source);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.sentences;
  }
}

describe('settings', () => {
  it('needs none to try Samspel, and fills in what is safe', () => {
    const found = readEnv({});
    expect(found).toMatchObject({ DEMO: false, HOST: '127.0.0.1', PORT: 3000, PUBLIC_URL: 'http://localhost:3000' });
    expect(found.AUTH_SECRET.length).toBeGreaterThanOrEqual(32);
    expect(readEnv({ PORT: '4000' }).PUBLIC_URL).toBe('http://localhost:4000');
  });

  it('takes a real installation, and an empty value as unset', () => {
    expect(mistakes({ ...real, MEILISEARCH_URL: '', OIDC_ISSUER: '', DEMO: '' })).toEqual([]);
    expect(readEnv({ ...real, PUBLIC_URL: 'https://samspel.example.org/' }).PUBLIC_URL).toBe(real.PUBLIC_URL);
  });

  it.each([
    [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL is to be a postgres:// address.'],
    [{ PORT: 'many' }, 'PORT is to be a port number.'],
    [{ PUBLIC_URL: 'samspel' }, 'PUBLIC_URL is to be an http:// or https:// address.'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET is to be at least 32 characters.'],
    [{ SMTP_URL: 'http://mail' }, 'SMTP_URL is to be an smtp:// or smtps:// address.'],
    [{ MEILISEARCH_URL: 'search' }, 'MEILISEARCH_URL is to be an http:// or https:// address.'],
    [{ OIDC_ISSUER: 'city' }, 'OIDC_ISSUER is to be the address of the sign-in provider.'],
    [{ TRUSTED_PROXIES: 'some' }, 'TRUSTED_PROXIES is to be a number.'],
  ])('says what is wrong with %j in one sentence', (over, sentence) => {
    expect(mistakes({ ...real, ...over })).toEqual([sentence]);
  });

  it('says every mistake at once', () => {
    expect(mistakes({ PORT: '0', DEMO: 'yes' })).toHaveLength(2);
    expect(() => readEnv({ ...real, PORT: 'many' })).toThrow('Samspel cannot start: PORT is to be a port number.');
  });
});

describe('the demo, which signs anyone in with one click', () => {
  const demo = { NODE_ENV: 'production', DEMO: '1' };

  it('runs on this machine with its own database', () => {
    expect(mistakes(demo)).toEqual([]);
    expect(mistakes({ ...demo, HOST: '::1', PUBLIC_URL: 'http://[::1]:3000' })).toEqual([]);
  });

  it('refuses production on DATABASE_URL', () => {
    expect(mistakes({ ...demo, DATABASE_URL: real.DATABASE_URL })).toEqual([
      'DEMO=1 signs anyone in with one click, so it refuses to run on DATABASE_URL: unset one of them.',
    ]);
  });

  it.each(['https://samspel.example.org', 'http://127.0.0.1.example.org', 'http://192.168.1.2:3000'])(
    'refuses the address %s',
    (PUBLIC_URL) => {
      expect(mistakes({ ...demo, PUBLIC_URL })).toEqual([
        'DEMO=1 only runs on this machine: PUBLIC_URL must be a localhost address.',
      ]);
      expect(mistakes({ DEMO: '1', PUBLIC_URL })).toHaveLength(1);
    },
  );

  it.each(['0.0.0.0', '::', '10.0.0.4'])('refuses to listen on %s', (HOST) => {
    expect(mistakes({ ...demo, HOST })).toEqual(['DEMO=1 only listens on this machine: HOST must be 127.0.0.1.']);
  });
});

describe('production', () => {
  it('needs a secret of its own', () => {
    expect(mistakes({ ...real, AUTH_SECRET: '' })).toEqual([
      'AUTH_SECRET is missing: set it to at least 32 random characters.',
    ]);
  });

  it('needs a way to send mail', () => {
    expect(mistakes({ ...real, SMTP_URL: '' })).toEqual([
      'SMTP_URL is missing: without it nobody can sign in by mail, and no message leaves.',
    ]);
  });

  it.each([{ OIDC_CLIENT_ID: 'samspel' }, { OIDC_CLIENT_SECRET: 'secret' }, {}])(
    'needs the whole of OIDC or nothing: %j',
    (half) => {
      expect(mistakes({ ...real, OIDC_ISSUER: 'https://login.example.org', ...half })).toEqual([
        'OIDC_ISSUER is set, so OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be too.',
      ]);
    },
  );
});

describe('.env.example', () => {
  const text = readFileSync('.env.example', 'utf8');
  const lines = [...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => ({ name, value }));

  it('lists each setting once, and no other', () => {
    expect(lines.map(({ name }) => name).sort()).toEqual([...settingNames].sort());
  });

  it('is valid once its secret and mail server are filled in', () => {
    const values = Object.fromEntries(lines.map(({ name, value }) => [name, value]));
    expect(mistakes({ ...values, AUTH_SECRET: secret, SMTP_URL: real.SMTP_URL })).toEqual([]);
    expect(mistakes(values)).toHaveLength(2);
  });
});

describe('docker-compose.yml', () => {
  const service = /^ {2}samspel:\n([\s\S]*?)^ {2}\w/m.exec(readFileSync('docker-compose.yml', 'utf8'))?.[1] ?? '';
  const environment = /^ {4}environment:\n((?: {6}.*\n)+)/m.exec(service)?.[1] ?? '';
  const lines = [...environment.matchAll(/^ {6}([A-Z_]+): (.*)$/gm)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));
  // Of no use in a container: the demo, the database that start-up starts, and what the image itself decides.
  const notPassed = ['DEMO', 'SAMSPEL_EMBEDDED_URL', 'PORT', 'DATA_DIR'];

  it('A3: passes every setting on, TRUSTED_PROXIES with them, and no other', () => {
    expect(lines.map(({ name }) => name).sort()).toEqual(
      settingNames.filter((name) => !notPassed.includes(name)).sort(),
    );
    expect(lines.map(({ name }) => name)).toContain('TRUSTED_PROXIES');
  });

  it('is valid with only what it demands filled in, and takes what .env says', () => {
    const asked = { PUBLIC_URL: 'https://samspel.example.org', AUTH_SECRET: secret, SMTP_URL: real.SMTP_URL };
    const filled = (given: Record<string, string>) =>
      Object.fromEntries(
        lines.map(({ name, value }) => [
          name,
          value.replace(/\$\{([A-Z_]+)(?::[-?]([^}]*))?\}/g, (whole, of: string, fallback = '') =>
            String(given[of] ?? (whole.includes(':?') ? 'demanded-and-long-enough-to-pass' : fallback)),
          ),
        ]),
      );
    expect(mistakes(filled(asked))).toEqual([]);
    expect(readEnv(filled(asked)).TRUSTED_PROXIES).toBe(1);
    expect(readEnv(filled({ ...asked, TRUSTED_PROXIES: '2' })).TRUSTED_PROXIES).toBe(2);
  });
});
