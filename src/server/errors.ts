import { TRPCError } from '@trpc/server';

/** A refusal with a code that `ui/text` turns into a sentence, and the fields it concerns. */
export type Refusal = Readonly<{ code: string; field?: string; detail?: Readonly<Record<string, string | number>> }>;

/** Carries refusals to the error formatter, which is the only place that shows them. */
export class RefusalCause extends Error {
  readonly refusals: readonly Refusal[];
  /** The version that what was typed is saved as, when the rest was refused. */
  readonly version: number | null;
  constructor(refusals: readonly Refusal[], version: number | null = null) {
    super(refusals.map((refusal) => refusal.code).join(', '));
    this.name = 'RefusalCause';
    this.refusals = refusals;
    this.version = version;
  }
}

const withRefusals = (code: TRPCError['code'], refusals: readonly Refusal[], version?: number | null) =>
  new TRPCError({ code, message: refusals[0]?.code ?? code.toLowerCase(), cause: new RefusalCause(refusals, version) });

export const notFound = () => withRefusals('NOT_FOUND', [{ code: 'not_found' }]);
/** What was found, or a 404 when nothing was. */
export function orNotFound<T>(found: T | null): T {
  if (found === null) throw notFound();
  return found;
}
export const forbidden = () => withRefusals('FORBIDDEN', [{ code: 'forbidden' }]);
export const unauthorized = () => withRefusals('UNAUTHORIZED', [{ code: 'sign_in_first' }]);
/** Somebody else saved in between. */
export const conflict = () => withRefusals('CONFLICT', [{ code: 'changed_meanwhile' }]);
/** Tried too often: again after so many seconds. */
export const tooMany = (seconds: number) =>
  withRefusals('TOO_MANY_REQUESTS', [
    { code: 'too_many_requests', detail: { seconds, minutes: Math.ceil(seconds / 60) } },
  ]);
/** Nothing can be answered for now. */
export const databaseAway = () => withRefusals('SERVICE_UNAVAILABLE', [{ code: 'database_away' }]);
/** The domain said no; `saved` is what was saved all the same, with its version. */
export const refused = (refusals: readonly Refusal[], saved?: unknown) =>
  withRefusals('UNPROCESSABLE_CONTENT', refusals, versionIn(saved));
const versionIn = (saved: unknown): number | null =>
  typeof saved === 'object' && saved !== null && 'version' in saved && typeof saved.version === 'number'
    ? saved.version
    : null;

/** The refusals in an error, or null when it is something else (a bug, a lost database). */
export function refusalsOf(error: unknown): readonly Refusal[] | null {
  if (!(error instanceof TRPCError)) return null;
  return error.cause instanceof RefusalCause ? error.cause.refusals : null;
}
