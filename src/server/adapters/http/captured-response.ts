import type { ServerResponse } from 'node:http';

export type Captured = Readonly<{
  status: number;
  headers: Readonly<Record<string, string | string[]>>;
  body: Buffer;
}>;

type Chunk = string | Uint8Array;
const asBuffer = (chunk: unknown): Buffer | null =>
  typeof chunk === 'string' || chunk instanceof Uint8Array ? Buffer.from(chunk as Chunk) : null;

/**
 * Lets `produce` write to a response, but keeps what it wrote instead of sending it: headers that depend on the whole
 * body (the policy's hashes, the length, the tag) can only be known at the end.
 */
export function captureResponse(res: ServerResponse, produce: () => Promise<void>): Promise<Captured> {
  const chunks: Buffer[] = [];
  // Own properties hide the response's methods; taking them away again brings the methods back.
  const own = res as unknown as Record<string, unknown>;
  return new Promise((resolve, reject) => {
    const restore = () => {
      for (const name of ['writeHead', 'write', 'end', 'flushHeaders']) delete own[name];
    };
    const finish = () => {
      const headers: Record<string, string | string[]> = {};
      for (const [name, value] of Object.entries(res.getHeaders()))
        if (value !== undefined) headers[name] = Array.isArray(value) ? value : String(value);
      restore();
      for (const name of Object.keys(headers)) res.removeHeader(name);
      resolve({ status: res.statusCode, headers, body: Buffer.concat(chunks) });
    };
    Object.assign(res, {
      flushHeaders: () => undefined,
      writeHead: (status: number, second?: unknown, third?: unknown) => {
        res.statusCode = status;
        const given = (typeof second === 'object' ? second : third) as Record<string, string> | undefined;
        for (const [name, value] of Object.entries(given ?? {})) res.setHeader(name, value);
        return res;
      },
      write: (chunk: unknown, encoding?: unknown, callback?: unknown) => {
        const buffer = asBuffer(chunk);
        if (buffer) chunks.push(buffer);
        const done = typeof encoding === 'function' ? encoding : callback;
        if (typeof done === 'function') process.nextTick(done as () => void);
        return true;
      },
      end: (chunk?: unknown) => {
        const buffer = asBuffer(chunk);
        if (buffer) chunks.push(buffer);
        finish();
        return res;
      },
    });
    produce().catch((error: unknown) => {
      restore();
      reject(error instanceof Error ? error : new Error(String(error)));
    });
  });
}
