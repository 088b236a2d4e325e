import { beforeEach, expect, it, vi } from 'vitest';
import { personalPage } from './personal-page';

// Who asks is read from Next's request; here nobody is signed in, which who-may-open.test.ts tries on every page.
const requireSignIn = vi.hoisted(() => vi.fn<(language: string, path: string) => Promise<{ userId: string }>>());
vi.mock('@/server/trpc/require-sign-in', () => ({ requireSignIn }));
beforeEach(() => {
  requireSignIn.mockReset().mockResolvedValue({ userId: 'user-1' });
});

const asked = <Words extends object>(words: Words, query: Record<string, string | string[]> = {}) => ({
  params: Promise.resolve({ locale: 'sv', ...words }),
  searchParams: Promise.resolve(query),
});

it('B3: knows its language, the words of its address, what is asked and who asks', async () => {
  const page = await personalPage(asked({ id: 'a1' }, { done: 'submitted' }), '/my/responses/[id]/edit');
  expect(page).toMatchObject({
    language: 'sv',
    id: 'a1',
    here: '/sv/my/responses/a1/edit',
    query: { done: 'submitted' },
    userId: 'user-1',
  });
  expect(requireSignIn).toHaveBeenCalledExactlyOnceWith('sv', '/sv/my/responses/a1/edit');
});

it('brings the one word of the query along to where one comes back, and no other', async () => {
  await personalPage(asked({}, { organisation: ['a&b', 'c'], x: 'y' }), '/my/organisation/members', 'organisation');
  expect(requireSignIn).toHaveBeenLastCalledWith('sv', '/sv/my/organisation/members?organisation=a%26b');
  await personalPage(asked({}, { x: 'y' }), '/my/organisation/members', 'organisation');
  expect(requireSignIn).toHaveBeenLastCalledWith('sv', '/sv/my/organisation/members');
});

it('is no page in another language, whoever asks', async () => {
  const page = personalPage({ ...asked({}), params: Promise.resolve({ locale: 'xx' }) }, '/my');
  await expect(page).rejects.toMatchObject({ digest: expect.stringContaining('404') });
  expect(requireSignIn).not.toHaveBeenCalled();
});
