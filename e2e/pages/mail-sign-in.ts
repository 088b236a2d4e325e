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

/** Only the button uses the link up. */
export const confirmSignIn = (visitor: Visitor): Promise<void> => press(visitor, signInText[visitor.language].confirm);
