import { z } from 'zod';

const flag = z
  .enum(['0', '1', ''])
  .default('0')
  .transform((value) => value === '1');
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DEMO: flag,
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/, error: 'is to be a postgres:// address' })),
  DATA_DIR: z.string().min(1).default('.data'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'is to be a port number' }).int().min(1).max(65535).default(3000),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: 'is to be an http:// or https:// address' })),
  AUTH_SECRET: optional(z.string().min(32, { error: 'is to be at least 32 characters' })),
  MEILISEARCH_URL: optional(z.url({ protocol: /^https?$/, error: 'is to be an http:// or https:// address' })),
  MEILISEARCH_KEY: optional(z.string().min(1)),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: 'is to be an smtp:// or smtps:// address' })),
  MAIL_FROM: z.string().min(3).default('Samspel <samspel@localhost>'),
  /** Whom to tell about a hole, as security.txt says it; unset, the address that mail is sent from. */
  SECURITY_CONTACT: optional(
    z.url({ protocol: /^(mailto|https|tel)$/, error: 'is to be a mailto:, https: or tel: address' }),
  ),
  OIDC_ISSUER: optional(z.url({ protocol: /^https?$/, error: 'is to be the address of the sign-in provider' })),
  OIDC_CLIENT_ID: optional(z.string().min(1)),
  OIDC_CLIENT_SECRET: optional(z.string().min(1)),
  OIDC_NAME: z.string().min(1).default('Stadens inloggning'),
  /** Only for a provider that vouches for the addresses of its people but does not say so in `email_verified`. */
  OIDC_TRUST_EMAIL: flag,
  /** How many proxies of our own stand in front: so many addresses at the end of X-Forwarded-For are believed. */
  TRUSTED_PROXIES: z.coerce.number({ error: 'is to be a number' }).int().min(0).max(5).default(0),
  /** Multiplies how often things may be tried (sign-in, search, invitations): for measuring, and for very large cities. */
  LIMITS_TIMES: z.coerce.number({ error: 'is to be a number' }).int().min(1).max(100_000).default(1),
  CITY_NAME: z.string().min(1).default('Helsingborg'),
  /** Filled in by start-up: the address of the PostgreSQL it started. Not for people to set. */
  SAMSPEL_EMBEDDED_URL: optional(z.string().min(1)),
  /** Whether this process also does what happens beside requests, or leaves it to `npm run samspel -- work`. */
  JOBS: z.enum(['inside', 'none']).default('inside'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** The name of each setting, as `.env.example` lists them. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

type Settings = z.infer<typeof settings>;
/** Every setting, validated. `PUBLIC_URL` and `AUTH_SECRET` are filled in where a default is safe. */
export type Env = Settings & { PUBLIC_URL: string; AUTH_SECRET: string };

/** What is wrong with the settings: one sentence per mistake. */
export class SettingsError extends Error {
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]) {
    super(`Samspel cannot start: ${sentences.join(' ')}`);
    this.name = 'SettingsError';
    this.sentences = sentences;
  }
}

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;
const isLoopback = (host: string) => loopback.test(host);

/** Rules that span settings; the demo signs anyone in with one click, so it must never meet a real installation. */
function crossRules(found: Settings, publicUrl: string): string[] {
  const wrong: string[] = [];
  if (found.DEMO && found.DATABASE_URL && found.NODE_ENV === 'production')
    wrong.push('DEMO=1 signs anyone in with one click, so it refuses to run on DATABASE_URL: unset one of them.');
  if (found.DEMO && !isLoopback(new URL(publicUrl).hostname))
    wrong.push('DEMO=1 only runs on this machine: PUBLIC_URL must be a localhost address.');
  if (found.DEMO && !isLoopback(found.HOST)) wrong.push('DEMO=1 only listens on this machine: HOST must be 127.0.0.1.');
  if (found.NODE_ENV === 'production' && !found.DEMO && !found.AUTH_SECRET)
    wrong.push('AUTH_SECRET is missing: set it to at least 32 random characters.');
  if (found.NODE_ENV === 'production' && !found.DEMO && !found.SMTP_URL)
    wrong.push('SMTP_URL is missing: without it nobody can sign in by mail, and no message leaves.');
  if (found.OIDC_ISSUER && !(found.OIDC_CLIENT_ID && found.OIDC_CLIENT_SECRET))
    wrong.push('OIDC_ISSUER is set, so OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be too.');
  return wrong;
}

/** Reads and validates settings; throws SettingsError with one sentence per mistake. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = settings.safeParse(source);
  if (!parsed.success)
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`));
  const found = parsed.data;
  const publicUrl = (found.PUBLIC_URL ?? `http://localhost:${found.PORT}`).replace(/\/$/, '');
  const wrong = crossRules(found, publicUrl);
  if (wrong.length) throw new SettingsError(wrong);
  return { ...found, PUBLIC_URL: publicUrl, AUTH_SECRET: found.AUTH_SECRET ?? 'only-for-demo-development-and-tests' };
}

let cached: Env | undefined;
/** The settings of this process; the one reader of process.env. */
export function env(): Env {
  cached ??= readEnv(process.env);
  return cached;
}

/** The database's address: DATABASE_URL, or the PostgreSQL that start-up started. Throws when neither is there. */
export function databaseUrl(): string {
  const url = env().DATABASE_URL ?? env().SAMSPEL_EMBEDDED_URL;
  if (!url) throw new SettingsError(['the database was not started: run it through npm run dev, start or demo.']);
  return url;
}

/** Start-up fills in what it finds out (the database's address) before anything else reads the settings. */
export function setEnv(values: Record<string, string>): void {
  Object.assign(process.env, values);
  cached = undefined;
}
