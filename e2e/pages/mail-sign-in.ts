import { expect, type Visitor } from '../support/browser';
import { follow, press } from './form';
import { mailboxText } from '@/ui/text/mailbox.text';
import { signInText } from '@/ui/text/sign-in.text';

/** From the sign-in page to the letter in the demo's mailbox, and by its link to the page with the button. */
export async function askForLink(visitor: Visitor, email: string): Promise<void> {
  const { page, language } = visitor;
  const text = signInText[language];
  await visitor.at(text.title);
  await page.getByLabel(text.email, { exact: true }).fill(email);
  await press(visitor, text.send);
  await visitor.at(text.sentTitle);
  await follow(visitor, text.openMailbox);
  await visitor.at(mailboxText[language].title);
  const letter = page.locator('article').filter({ hasText: email }).first();
  const link = letter.getByRole('link');
  await expect(async () => {
    await page.reload();
    await expect(link).toBeVisible({ timeout: 1000 });
  }).toPass();
  await link.click();
  await visitor.at(text.confirmTitle);
}

/** Finds the letter with all these words in the demo's mailbox, and tells the address that it was sent to. */
export async function openLetter(visitor: Visitor, words: readonly string[]): Promise<string> {
  const { page, language } = visitor;
  const text = mailboxText[language];
  await page.goto(`/${language}/demo/mailbox`);
  await visitor.at(text.title);
  const letter = words.reduce((found, some) => found.filter({ hasText: some }), page.locator('article')).first();
  await expect(async () => {
    await page.reload();
    await expect(letter).toBeVisible({ timeout: 1000 });
  }).toPass();
  await visitor.at(text.title);
  const line = await letter.getByText(new RegExp(`^${text.to} \\S+@\\S+$`)).textContent();
  return (line ?? '').slice(text.to.length).trim();
}

/** Only the button uses the link up. */
export const confirmSignIn = (visitor: Visitor): Promise<void> => press(visitor, signInText[visitor.language].confirm);
