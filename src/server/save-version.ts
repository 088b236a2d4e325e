import type { Prisma } from './adapters/db/generated/client';

type Rows = Readonly<{ updateMany: (args: never) => PromiseLike<Readonly<{ count: number }>> }>;
type ChangesOf<T> = Omit<Prisma.Args<T, 'updateMany'>['data'], 'id' | 'key' | 'version'>;
type Name = Readonly<{ id: string }> | Readonly<{ key: string }>;
/** A row as the write read it: its name, its version and, where it has one, the state that the decision rests on. */
type Seen = Name & Readonly<{ version: number; status?: string }>;
export type Saved<S = Readonly<{ id: string; version: number }>> = Readonly<
  Pick<S, Extract<keyof S, 'id' | 'key' | 'version'>>
>;

/** Changes a row if nobody saved since it was seen, and counts its version up; null means that somebody did. */
export async function saveVersion<T extends Rows, S extends Seen>(
  rows: T,
  seen: S,
  changes: ChangesOf<T>,
): Promise<Saved<S> | null> {
  const name = 'key' in seen ? { key: seen.key } : { id: seen.id };
  const where = { ...name, version: seen.version, ...(seen.status === undefined ? {} : { status: seen.status }) };
  const version = seen.version + 1;
  const { count } = await rows.updateMany({ where, data: { ...changes, version } } as never);
  return count === 1 ? ({ ...name, version } as unknown as Saved<S>) : null;
}

/** True when what was asked names another version of the thing than the one that stands: somebody saved in between. */
export const isStale = (thing: unknown, input: unknown): boolean => {
  const [stands, seen] = [versionOf(thing), versionOf(input)];
  return stands !== undefined && seen !== undefined && stands !== seen;
};

const versionOf = (of: unknown): number | undefined =>
  typeof of === 'object' && of !== null && 'version' in of && typeof of.version === 'number' ? of.version : undefined;
