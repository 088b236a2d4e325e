import { expect, type Page } from '@playwright/test';

type Trial = Readonly<{ name: string; width: number; style: string }>;

/** WCAG 1.4.10, 1.4.4 and 1.4.12: narrow, with large text, and with the reader's own spacing. */
const trials: readonly Trial[] = [
  { name: 'at 320 pixels', width: 320, style: '' },
  { name: 'text at 200 %, 390 pixels', width: 390, style: 'html { font-size: 200% !important }' },
  {
    name: 'text spacing at 320 pixels',
    width: 320,
    style: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
  },
];

type Measured = Readonly<{
  /** Pixels by which the page is wider than the window, and what stands out of it. */
  over: number;
  out: readonly string[];
  /** Texts of which a part cannot be seen. */
  cut: readonly string[];
}>;

const measure = (page: Page, style: string): Promise<Measured> =>
  page.evaluate((css) => {
    // Our own policy refuses a style element, and rightly; a sheet that a script makes is none.
    const sheet = new CSSStyleSheet();
    // A change that glides in is not there yet when it is measured.
    sheet.replaceSync(`* { transition: none !important } ${css}`);
    document.adoptedStyleSheets = [sheet];
    const { clientWidth, scrollWidth } = document.documentElement;
    const all = [...document.body.querySelectorAll<HTMLElement>('*')];
    const describe = (one: Element) =>
      `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}: ${(one.textContent ?? '').trim().slice(0, 60)}`;
    const holds = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || holds(element.parentElement));
    const isOut = (one: Element) => one.getBoundingClientRect().right > clientWidth + 1;
    const out =
      scrollWidth > clientWidth
        ? all.filter((one) => isOut(one) && !holds(one.parentElement) && ![...one.children].some(isOut)).map(describe)
        : [];
    // What is only for screen readers is one pixel large.
    const isCut = (one: HTMLElement) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        one.clientWidth > 2 &&
        one.clientHeight > 2 &&
        (one.textContent ?? '').trim() !== '' &&
        ((hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(overflowY) && one.scrollHeight > one.clientHeight + 1))
      );
    };
    const cut = all.filter(isCut).map(describe);
    document.adoptedStyleSheets = [];
    return { over: scrollWidth - clientWidth, out: out.slice(0, 8), cut: cut.slice(0, 8) };
  }, style);

/** However narrow the window and large the text, nobody has to scroll sideways to read, and nothing is cut off. */
export async function expectReflow(page: Page): Promise<void> {
  const before = page.viewportSize();
  const faults: string[] = [];
  for (const { name, width, style } of trials) {
    await page.setViewportSize({ width, height: before?.height ?? 720 });
    const { over, out, cut } = await measure(page, style);
    if (over > 0) faults.push(`${name}: ${over} pixels too wide. ${out.join(' | ')}`);
    if (cut.length > 0) faults.push(`${name}: cut off. ${cut.join(' | ')}`);
  }
  if (before) await page.setViewportSize(before);
  expect.soft(faults, `reflow of ${page.url()}`).toEqual([]);
}
