import pino from 'pino';
import { env } from '@/env';

let logger: pino.Logger | undefined;
/** The log of this process: one JSON line each. Never what a person wrote, never anything sealed. */
export function log(): pino.Logger {
  logger ??= pino({ level: env().NODE_ENV === 'test' ? 'silent' : env().LOG_LEVEL, base: null });
  return logger;
}
