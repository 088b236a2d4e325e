import pg from 'pg';

type Options = Readonly<{
  url: string;
  /** Called with the topic of each line as it is committed (the same topic may be told once for several lines). */
  onTopic: (topic: string) => void;
  /** Called when listening begins, and begins again: what was said in between was not heard. */
  onConnected: () => void;
}>;

export type Listener = Readonly<{
  /** Takes a lock for as long as this connection lives; true when this process has it. */
  hold: (name: string) => Promise<boolean>;
  stop: () => Promise<void>;
}>;

const againMs = 2_000;

/** Hears what is written in the outbox, over a connection of its own that is made again when it breaks. */
export async function listenToOutbox({ url, onTopic, onConnected }: Options): Promise<Listener> {
  let stopped = false;
  let current: pg.Client | null = null;
  let held = new Set<string>();

  const connect = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url, application_name: 'samspel-listener', keepAlive: true });
    client.on('notification', ({ payload }) => onTopic(payload ?? ''));
    client.on('error', () => undefined);
    client.once('end', () => {
      if (current === client) current = null;
      if (!stopped) setTimeout(again, againMs);
    });
    await client.connect();
    await client.query('listen samspel_outbox');
    held = new Set();
    current = client;
    onConnected();
  };
  const again = () => {
    // A connection that could not be made ends too, which brings us here again.
    if (!stopped) void connect().catch(() => undefined);
  };
  await connect();
  return {
    hold: async (name) => {
      if (!current) return false;
      if (held.has(name)) return true;
      const { rows } = await current.query<{ ours: boolean }>(
        'select pg_try_advisory_lock(hashtext($1), hashtext($2)) as "ours"',
        ['samspel', name],
      );
      if (rows[0]?.ours) held.add(name);
      return rows[0]?.ours === true;
    },
    stop: async () => {
      stopped = true;
      await current?.end().catch(() => undefined);
    },
  };
}
