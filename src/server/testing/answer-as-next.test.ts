import { answerAsNext } from './answer-as-next';
import { expect, it } from 'vitest';
import { requestCookies } from '../trpc/request-cookies';

it('gives a handler the cookies of its request, as Next does', async () => {
  const answer = await answerAsNext(
    async (_request, { params }) => {
      const jar = await requestCookies();
      jar.set('b', '2');
      return Response.json({ read: jar.get('a')?.value, params: await params });
    },
    new Request('http://localhost:3000/api/auth/signin/email', { method: 'POST', headers: { cookie: 'a=1' } }),
  );
  expect(await answer.json()).toEqual({ read: '1', params: { nextauth: ['signin', 'email'] } });
  expect(answer.headers.getSetCookie().join()).toMatch(/^b=2/);
});
