/** What the log says of an error. */
export type Fault = Readonly<{
  name: string;
  /** The database's or the system's own code: P2002, 23505, ECONNREFUSED. */
  code?: string;
  message?: string;
  /** Where it happened: frames only, because a stack begins with the message. */
  stack?: readonly string[];
  cause?: Fault;
}>;

// Prisma quotes the whole call, PostgreSQL the value it stumbled on, a parser the text that it read, zod the input.
const quotes = /^(Prisma|DriverAdapter|Database|error$|SyntaxError|ZodError|TRPCError$)/;
const address = /[^\s@<>"']+@[^\s@<>"']+/g;
const frame = /^\s+at .*(:\d+:\d+|<anonymous>|native)\)?$/;
const maxLength = 300;
const maxFrames = 30;
const maxDepth = 3;

/**
 * An error as the log may hold it: its name, code, place and causes. The message only where it can quote nobody: a failed
 * statement's names its arguments, and those are what people wrote.
 */
export function describeFault(error: unknown, depth = maxDepth): Fault {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, severity } = error as { code?: unknown; severity?: unknown };
  const mayQuote = quotes.test(error.name) || severity !== undefined;
  const stack = framesOf(error);
  const cause = depth > 0 ? causeOf(error) : undefined;
  return {
    name: error.name,
    ...(typeof code === 'string' && /^\w{1,40}$/.test(code) ? { code } : {}),
    ...(mayQuote ? {} : { message: error.message.slice(0, maxLength).replace(address, '[address]') }),
    ...(stack.length ? { stack } : {}),
    ...(cause ? { cause: describeFault(cause, depth - 1) } : {}),
  };
}

function framesOf({ stack = '', message }: Error): string[] {
  const begins = message ? stack.indexOf(message) : -1;
  const rest = begins < 0 ? stack : stack.slice(begins + message.length);
  const lines = rest.split('\n').filter((line) => frame.test(line));
  return lines.slice(0, maxFrames).map((line) => line.trim());
}

/** Prisma keeps what its driver said in `meta`. */
function causeOf(error: Error): Error | undefined {
  const { meta } = error as { meta?: { driverAdapterError?: unknown } };
  const inner = error.cause ?? meta?.driverAdapterError;
  if (inner instanceof Error) return inner;
  // The driver's own words are an object: only its code is told.
  const { originalCode } = (inner ?? {}) as { originalCode?: unknown };
  return typeof originalCode === 'string' ? databaseFault(originalCode) : undefined;
}

const databaseFault = (code: string): Error => {
  const fault = Object.assign(new Error(''), { name: 'DatabaseError', code });
  fault.stack = '';
  return fault;
};
