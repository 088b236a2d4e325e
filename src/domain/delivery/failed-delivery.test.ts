import { describe, expect, it } from 'vitest';
import { decideTryAgain, isUsable } from './failed-delivery';

const now = new Date('2027-02-01T11:00:00Z');
const failed = (usableUntil: Date | null) => ({ kind: 'mail', id: 'm1', usableUntil }) as const;

describe('what could not be delivered', () => {
  it('is tried again as long as what it carries works', () => {
    for (const until of [null, new Date(now.getTime() + 1)]) {
      expect(isUsable(failed(until), now)).toBe(true);
      expect(decideTryAgain(failed(until), now)).toMatchObject({ ok: true });
    }
  });

  it('is not sent when its link no longer opens anything', () => {
    expect(isUsable(failed(now), now)).toBe(false);
    expect(decideTryAgain(failed(now), now)).toEqual({ ok: false, error: { code: 'delivery_link_expired' } });
  });
});
