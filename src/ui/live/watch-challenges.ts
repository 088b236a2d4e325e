type Watched = Readonly<{ since: string; challengeId: string | undefined; onChange: (version: string) => void }>;

/** What the page itself needs comes first: milliseconds. */
const startMs = 500;
const againMs = 5_000;

/**
 * Tells when what a page shows has changed since its version; gives what ends it. While the tab is hidden there is no
 * connection, because a browser has few to share among its tabs; nothing is lost by that, as each asks from a version.
 */
export function watchChallenges({ since, challengeId, onChange }: Watched): () => void {
  let last = since;
  let running: Readonly<{ unsubscribe: () => void }> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let ended = false;
  const stop = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    running?.unsubscribe();
    running = null;
  };
  const begin = (waitMs: number) => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void start().catch(again), waitMs);
  };
  const again = () => {
    stop();
    // Not all at once when a server comes back.
    if (!ended) begin(againMs * (0.5 + Math.random()));
  };
  const start = async () => {
    const { browserApi } = await import('../api/browser-api');
    if (ended || running || document.hidden) return;
    running = browserApi.live.challengeChanges.subscribe(
      { since: last, ...(challengeId ? { challengeId } : {}) },
      {
        onData: ({ id }) => {
          last = id;
          onChange(id);
        },
        onError: again,
        onComplete: again,
      },
    );
  };
  const onVisible = () => {
    stop();
    if (!document.hidden) begin(0);
  };
  document.addEventListener('visibilitychange', onVisible);
  begin(startMs);
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', onVisible);
    stop();
  };
}
