import { setTimeout as sleep } from 'node:timers/promises';
import type { FullConfig } from '@playwright/test';

/** The program answers before its indexes are there, with a notice; journeys look for what comes after. */
export default async function waitForIndexes({ projects }: FullConfig): Promise<void> {
  const address = new URL('/api/health', projects[0]?.use.baseURL);
  for (;;) {
    const { indexes } = (await (await fetch(address)).json()) as { indexes?: string };
    if (indexes === 'ready') return;
    await sleep(250);
  }
}
