import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { initialState } from '@/ui/kit/form-state';
import { TRPCError } from '@trpc/server';
import { dealWith } from './[locale]/(centre)/centre/delivery/actions';
import { dismissMatch } from './[locale]/(solver)/my/matches/actions';
import { boundId, boundLanguage, buttonAction, formAction, hiddenFieldsAction } from './form-action';

// As next.config.ts has it: a page may say that it is not allowed.
vi.hoisted(() => {
  process.env['__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS'] = 'true';
});

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

  it('B4: names what is not there or not theirs: no fault of the program, but 404 and 403', async () => {
    const failing = (code: TRPCError['code']) =>
      buttonAction(at, async () => {
        throw new TRPCError({ code });
      })({ language: 'sv', id: 'a' }, typed());
    const digest = async (code: TRPCError['code']) =>
      failing(code).catch((error: unknown) => (error as { digest?: string }).digest);
    expect(await digest('NOT_FOUND')).toContain('404');
    expect(await digest('BAD_REQUEST')).toContain('404');
    expect(await digest('FORBIDDEN')).toContain('403');
    await expect(failing('INTERNAL_SERVER_ERROR')).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });
});

describe('what a form says in hidden fields', () => {
  const formOf = (values: Record<string, string | Blob>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(values)) form.append(name, value);
    return form;
  };
  const isNoPage = { digest: expect.stringContaining('404') };

  it('B4: reaches the work when it is what the page wrote', async () => {
    const work = vi.fn<(given: { id: string }) => Promise<void>>(async () => undefined);
    await hiddenFieldsAction(z.object({ id: boundId }), work)(formOf({ id: 'a', more: 'x' }));
    expect(work.mock.calls[0]?.[0]).toEqual({ id: 'a' });
  });

  it('B4: "not for us" with hostile values is a refusal, not a fault', async () => {
    const good = { challengeId: 'a', organisationId: 'b', dismissed: 'yes' };
    for (const bad of [
      {},
      { ...good, challengeId: '' },
      { ...good, organisationId: 'a'.repeat(5000) },
      { ...good, dismissed: 'perhaps' },
      { ...good, challengeId: new Blob(['x']) },
    ])
      await expect(dismissMatch(formOf(bad))).rejects.toMatchObject(isNoPage);
    await expect(dismissMatch('x' as never)).rejects.toMatchObject(isNoPage);
  });

  it('B4: so are hostile values for what could not be delivered', async () => {
    const good = { language: 'sv', kind: 'mail', id: 'a', deal: 'again' } as const;
    for (const bad of [null, { ...good, kind: 'user' }, { ...good, deal: 'burn' }, { ...good, language: '//evil' }])
      await expect(dealWith(bad as never, new FormData())).rejects.toMatchObject(isNoPage);
  });
});
