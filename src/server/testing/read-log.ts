import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { logTo } from '../adapters/log/log';

/** Reads what this test file's code logs, from the log's real output. */
export function useLog(): Readonly<{ text: () => string; lines: (event: string) => Record<string, unknown>[] }> {
  let written = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      done();
    },
  });
  beforeAll(() => logTo(sink));
  beforeEach(() => {
    written = '';
  });
  afterAll(() => logTo(null));
  return {
    text: () => written,
    lines: (event) =>
      written
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter((line) => line['event'] === event),
  };
}
