import type { Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Time enough to read what came before the stop: milliseconds. */
const lullMs = 100;

/** How many streams may be open at a time. */
export type StreamLimits = Readonly<{ all: number; perAddress: number }>;

/** What is being answered at the moment, so that a stop can wait for it. */
export class InFlight {
  readonly #answers = new Set<ServerResponse>();
  /** With the address that each goes to. */
  readonly #streams = new Map<ServerResponse, string>();
  #isStopping = false;
  #onEmpty: (() => void) | null = null;

  get isStopping(): boolean {
    return this.#isStopping;
  }

  /** Whether one more stream to this address stays within what all may have, and what one address may. */
  hasRoomFor(address: string, { all, perAddress }: StreamLimits): boolean {
    if (this.#streams.size >= all) return false;
    return [...this.#streams.values()].filter((other) => other === address).length < perAddress;
  }

  /** An answer that a stop waits for; after the stop has begun it is the last on its connection. */
  begin(res: ServerResponse): void {
    this.#answers.add(res);
    res.once('close', () => this.#leave(res));
  }

  /** From now on an answer without an end: a stop ends it at once. */
  becomeStream(res: ServerResponse, address: string): void {
    this.#leave(res);
    this.#streams.set(res, address);
    res.once('close', () => this.#streams.delete(res));
  }

  /**
   * Hears out what was sent before the stop, then takes no new connection, ends streams and idle connections, waits for the answers under way, at most so many
   * milliseconds, and then closes whatever is left.
   */
  async stop(server: Server, maxMs: number): Promise<void> {
    // What lies in the sockets already was asked before: closing on it would cut it off unread.
    await pause(lullMs);
    this.#isStopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    for (const res of this.#streams.keys()) res.end();
    if (this.#answers.size > 0)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, maxMs);
        this.#onEmpty = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    server.closeAllConnections();
    await closed;
  }

  #leave(res: ServerResponse): void {
    this.#answers.delete(res);
    if (this.#answers.size === 0) this.#onEmpty?.();
  }
}
