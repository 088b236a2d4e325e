import { expect } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // How React writes what means the same: no fault of a page.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A list may be named.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // All files come from the page's own server.
    'require-sri': 'off',
    // The menu for wide windows and the one for phones: only one of them is shown. axe looks at what is shown.
    'unique-landmark': 'off',
    // What a page is called is held by `expectTitle`.
    'long-title': 'off',
  },
});

/** What the server sends is valid HTML; what its scripts hold is no part of that. */
export async function expectValidHtml(html: string, address: string): Promise<void> {
  const { results } = await validator.validateString(html.replace(/(<script\b[^>]*>)[\s\S]*?(?=<\/script>)/g, '$1'));
  const faults = results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'no element'})`);
  expect.soft([...new Set(faults)], `html-validate on ${address}`).toEqual([]);
}
