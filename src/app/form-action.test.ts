import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { initialState } from '@/ui/kit/form-state';
import { boundId, boundLanguage, buttonAction, formAction } from './form-action';

const at = z.object({ language: boundLanguage, id: boundId });
type At = z.infer<typeof at>;
const hostile: readonly unknown[] = [
  undefined,
  null,
  '../..',
  { language: 'xx', id: 'a' },
  { language: 'en', id: { contains: '' } },
  { language: 'en', id: '' },
  { language: 'en', id: 'a'.repeat(5000) },
  ['en', 'a'],
];
const typed = () => {
  const form = new FormData();
  form.append('title', 'Hej');
  return form;
};

describe('what a page binds to an action', () => {
  it('B4: is checked when it comes back: a hostile value is a refusal, and what was typed stays', async () => {
    const work = vi.fn<() => Promise<ReturnType<typeof initialState>>>(async () => initialState());
    const action = formAction(at, work);
    for (const given of hostile)
      expect(await action(given as At, initialState(), typed())).toMatchObject({
        status: 'refused',
        refusals: [{ code: 'input_invalid_type', sentence: expect.any(String) }],
        values: { title: 'Hej' },
      });
    expect((await action({ language: 'sv', id: 'a' }, initialState(), 'x' as never)).status).toBe('refused');
    expect(work).not.toHaveBeenCalled();
    expect(await action({ language: 'sv', id: 'a' }, initialState(), typed())).toMatchObject({ status: 'idle' });
  });

  it('B4: is checked behind a button too: there is no such page', async () => {
    const work = vi.fn<() => Promise<void>>(async () => undefined);
    const action = buttonAction(at, work);
    for (const given of hostile)
      await expect(action(given as At, typed())).rejects.toMatchObject({ digest: expect.stringContaining('404') });
    expect(work).not.toHaveBeenCalled();
    await action({ language: 'sv', id: 'a' }, typed());
    expect(work).toHaveBeenCalledOnce();
  });
});
