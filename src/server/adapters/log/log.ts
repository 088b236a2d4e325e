import pino from 'pino';
import { env } from '@/env';
import { describeFault } from './describe-fault';
import { requestId } from './request-id';

let logger: pino.Logger | undefined;

const make = (level: string, to?: pino.DestinationStream): pino.Logger => {
  const options = {
    level,
    base: null,
    // `log().error({ err: error }, …)`: what went wrong and where, without what it was about.
    serializers: { err: describeFault },
    mixin: () => {
      const request = requestId();
      return request ? { request } : {};
    },
  };
  return to ? pino(options, to) : pino(options);
};

/** The log of this process: one JSON line each. Never what a person wrote, never anything sealed. */
export function log(): pino.Logger {
  logger ??= make(env().NODE_ENV === 'test' ? 'silent' : env().LOG_LEVEL);
  return logger;
}

/** For tests that read the log: sends every line from now on to `to`, and to nobody when that is null. */
export function logTo(to: pino.DestinationStream | null): void {
  logger = to ? make('debug', to) : undefined;
}
