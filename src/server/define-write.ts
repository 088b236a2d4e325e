import type { Actor } from '@/domain/access/actor';
import { personOf } from '@/domain/access/roles';
import type { Changes } from '@/domain/shared/changes';
import type { Result } from '@/domain/shared/result';
import { isUniqueViolation } from './adapters/db/database-errors';
import type { Db, Tx } from './adapters/db/client';
import type { Clock } from './adapters/db/clock';
import type { Happening } from './events';
import { isStale } from './save-version';
import { tellOutbox } from './tell-outbox';
import { conflict, forbidden, notFound, type Refusal, refused, unauthorized } from './errors';

/** What every write and query is given. `now` is when the request began: reads use it, and nothing is decided by it. */
export type Deps = Readonly<{
  db: Db;
  actor: Actor;
  now: Date;
  clock: Clock;
  /** Where the request came from, when it came over the network: for limits, and for nothing else. */
  clientAddress?: string | undefined;
  /** Whether it was made on this machine, to an address of this machine: what only the demo shows asks. */
  isThisMachine?: boolean | undefined;
}>;
/** What the steps of a write are given: `db` is its transaction, `now` the time that `clock` told in it, after the lock. */
export type WriteDeps = Readonly<{ db: Tx; actor: Actor; now: Date }>;

type Steps<Input, Thing, Decided, Out> = Readonly<{
  /** For the audit row: `<noun>.<verb>`, lower case with underscores: "challenge.send_back". */
  action: string;
  /** Holds what the decision rests on until the transaction ends; the time is asked for after it. */
  lock?: (tx: Tx, input: Input, actor: Actor) => Promise<unknown>;
  /** Null means: there is no such thing for this actor (404). */
  load: (deps: WriteDeps, input: Input) => Promise<Thing | null>;
  allow: (actor: Actor, thing: Thing, input: Input) => boolean;
  /** Pure. Refusals are codes. */
  decide: (thing: Thing, input: Input, deps: WriteDeps) => Result<Decided, Refusal | readonly Refusal[]>;
  /** Compares the version column (save-version.ts): null means that somebody saved in between. */
  save: (tx: Tx, decided: Decided, deps: WriteDeps) => Promise<Out | null>;
  /** What keeps the move from being made although what was typed is saved: thrown once that is committed. */
  hindrances?: (decided: Decided) => readonly Refusal[];
  /** False for what leaves no row in the audit log: a draft that is saved while one types. Without it all is audited. */
  audited?: (decided: Decided) => boolean;
  /** For the audit row: before and after by field. Never what may be sealed. */
  changes?: (thing: Thing, decided: Decided) => Changes;
  /** What the audit row is about. */
  nounId: (decided: Decided, out: Out) => string;
  /** What the outbox is told; mail, indexing and the page cache read only that. */
  tell?: (decided: Decided, out: Out) => readonly Happening[];
}>;

/**
 * The one shape of every write: lock → load → allow → decide → save, with audit and outbox, all in one transaction. What
 * is decided on is what the transaction reads, at the time that the database tells in it. Where both what is loaded and
 * what is asked have a `version`, they must be the same one.
 */
export const defineWrite =
  <Input, Thing, Decided, Out>(steps: Steps<Input, Thing, Decided, Out>) =>
  ({ db, actor, clock }: Deps, input: Input): Promise<Out> =>
    db
      .$transaction(async (tx) => {
        await steps.lock?.(tx, input, actor);
        const deps: WriteDeps = { db: tx, actor, now: await clock(tx) };
        const thing = await steps.load(deps, input);
        if (thing === null) throw actor.kind === 'visitor' ? unauthorized() : notFound();
        if (!steps.allow(actor, thing, input)) throw actor.kind === 'visitor' ? unauthorized() : forbidden();
        const decision = steps.decide(thing, input, deps);
        if (!decision.ok) throw refused(asList(decision.error));
        if (isStale(thing, input)) throw conflict();
        const out = await steps.save(tx, decision.value, deps);
        if (out === null) throw conflict();
        if (steps.audited?.(decision.value) ?? true)
          await audit(tx, deps, {
            action: steps.action,
            nounId: steps.nounId(decision.value, out),
            changes: steps.changes?.(thing, decision.value),
          });
        await tellOutbox(tx, deps.now, steps.tell?.(decision.value, out) ?? []);
        return { out, hindrances: steps.hindrances?.(decision.value) ?? [] };
      }, patience)
      .then(({ out, hindrances }) => {
        if (hindrances.length > 0) throw refused(hindrances, out);
        return out;
      })
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) throw conflict();
        throw error;
      });

/** A busy machine is no reason to lose what someone wrote: milliseconds to wait for a connection, and to finish. */
const patience = { maxWait: 10_000, timeout: 30_000 } as const;

const asList = (found: Refusal | readonly Refusal[]): readonly Refusal[] =>
  Array.isArray(found) ? (found as readonly Refusal[]) : [found as Refusal];

type Audited = Readonly<{ action: string; nounId: string; changes: Changes | undefined }>;

async function audit(tx: Tx, { actor, now }: WriteDeps, { action, nounId, changes }: Audited): Promise<void> {
  const actorId = personOf(actor);
  const noun = action.split('.')[0] ?? action;
  const changed = changes && Object.keys(changes).length > 0 ? { changes: changes as object } : {};
  await tx.auditEntry.create({ data: { at: now, actorId, action, noun, nounId, ...changed }, select: { id: true } });
}
