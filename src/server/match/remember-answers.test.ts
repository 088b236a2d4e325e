import { expect, it } from 'vitest';
import { rememberAnswers } from './remember-answers';

const counted = () => {
  let times = 0;
  return { find: async () => (times += 1), times: () => times };
};

it('F8: works an answer out once, and again when something has changed', async () => {
  const { answer, forget } = rememberAnswers();
  const { find } = counted();
  expect([await answer('a', find), await answer('a', find)]).toEqual([1, 1]);
  expect(await answer('b', find)).toBe(2);
  forget();
  expect(await answer('a', find)).toBe(3);
});

it('does not keep what was being worked out while something changed', async () => {
  const { answer, forget } = rememberAnswers();
  const { find } = counted();
  const asked = answer('a', async () => {
    forget();
    return find();
  });
  expect(await asked).toBe(1);
  expect(await answer('a', find)).toBe(2);
});

it('keeps those that were asked for last, and not that nothing was found', async () => {
  const { answer } = rememberAnswers();
  const first = counted();
  await answer('first', first.find);
  for (let at = 0; at < 499; at += 1) await answer(`${at}`, async () => at);
  await answer('first', first.find);
  await answer('one more', async () => 1);
  await answer('first', first.find);
  expect(first.times()).toBe(1);
  const again = counted();
  await answer('0', again.find);
  expect(again.times()).toBe(1);
  const none = counted();
  for (const _ of [1, 2]) await answer('none', async () => none.find().then(() => null));
  expect(none.times()).toBe(2);
});
