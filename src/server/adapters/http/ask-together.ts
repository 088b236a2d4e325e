/**
 * Answers many with few questions: one is on its way at a time, and whoever comes meanwhile shares the next, which
 * begins after all of them came. So no answer is older than the moment at which it was asked for.
 */
export function askTogether<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const start = (): Promise<T> => {
    const asked = ask();
    running = asked;
    const over = () => {
      if (running === asked) running = null;
    };
    asked.then(over, over);
    return asked;
  };
  const startNext = () => {
    next = null;
    return start();
  };
  return () => {
    if (!running) return start();
    next ??= running.then(startNext, startNext);
    return next;
  };
}
