import { expect, it } from 'vitest';
import { useFront } from '../../testing/listening-front';
import { withoutEmptyActions } from './without-empty-actions';

const form = '<form class="form" action="" encType="multipart/form-data" method="POST"><p>action=""</p></form>';
const front = useFront(async (_req, res) => {
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.end(`<html><body>${form}</body></html>`);
});

it('F6: a form is served without an empty address, and nothing else is touched', async () => {
  const html = await (await fetch(`${front.origin}/sv`)).text();
  expect(html).toContain('<form class="form" encType="multipart/form-data" method="POST"><p>action=""</p></form>');
});

it('keeps addresses that say something, and what people wrote', () => {
  const same = [
    '<form action="/api/demo/sign-in" method="post">',
    '<p>&lt;form action=""&gt; action=""</p>',
    '<script>self.__next_f.push([1,"\\u003cform action=\\"\\""])</script>',
  ];
  for (const html of same) expect(withoutEmptyActions(html)).toBe(html);
  expect(withoutEmptyActions('<button type="submit" formAction="" name="a">')).toBe('<button type="submit" name="a">');
});
