import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { TRPCError } from '@trpc/server';
import { answerForm } from './answer-form';

// It works inside a server action only; the journeys show what it does in the browser.
vi.mock('next/cache', () => ({ refresh: vi.fn<() => void>() }));

function formOf(values: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return form;
}
const form = formOf({ title: 'Hej', version: '4' });
const fail = (error: unknown) => () => Promise.reject(error);

describe('the answer to a form', () => {
  it('is ok, with what the work adds', async () => {
    const answer = await answerForm({ language: 'sv', form }, async (values) => {
      expect(values).toMatchObject({ title: 'Hej' });
      return { version: 5 };
    });
    expect(answer).toMatchObject({ status: 'ok', version: 5, values: { title: 'Hej' } });
  });

  it('says bad input in words, at its field, and keeps what was typed', async () => {
    const cause = z.object({ title: z.string().max(2) }).safeParse({ title: 'Hej' }).error;
    const answer = await answerForm({ language: 'en', form }, fail(new TRPCError({ code: 'BAD_REQUEST', cause })));
    expect(answer).toMatchObject({
      status: 'refused',
      values: { title: 'Hej' },
      version: 4,
      refusals: [{ code: 'input_too_big', field: 'title', sentence: 'The text is too long, or the number too large.' }],
    });
  });

  it('says nothing of what broke inside', async () => {
    const answer = await answerForm({ language: 'sv', form }, fail(new Error('password=hunter2')));
    expect(JSON.stringify(answer)).not.toContain('hunter2');
    expect(answer.refusals).toMatchObject([{ code: 'unknown', sentence: expect.stringContaining('finns kvar') }]);
  });

  it('A22: lets a redirect travel on, and has the browser forget the page of the form as it was before', async () => {
    await expect(answerForm({ language: 'sv', form }, async () => redirect('/sv/my'))).rejects.toMatchObject({
      digest: expect.stringContaining('NEXT_REDIRECT'),
    });
    expect(refresh).toHaveBeenCalledOnce();
  });
});
