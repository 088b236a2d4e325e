import { addAddendum } from '../pages/add-addendum';
import { signInAs } from '../pages/start-page';
import { expect, test, type Visitor } from '../support/browser';
import { languages } from '../support/language';
import { people } from '../support/people';
import { sampleChallenges } from '../support/sample-challenges';
import { challengePageText } from '@/ui/text/challenge-page.text';
import { searchText } from '@/ui/text/search.text';

/** Streams that this page has open, by the requests that it began. */
function streamsOf({ page }: Visitor): { begun: number } {
  const streams = { begun: 0 };
  page.on('request', (request) => {
    if (request.url().includes('/api/trpc/live.challengeChanges')) streams.begun += 1;
  });
  return streams;
}

for (const language of languages)
  test(`what changes while one reads is said, and nothing moves by itself (${language})`, async ({ visitor }) => {
    const [list, challenge] = [searchText[language], challengePageText[language]];
    const title = sampleChallenges.relief[language];
    const [reader, lister, author] = [
      await visitor({ language }),
      await visitor({ language }),
      await visitor({ language }),
    ];
    const streams = streamsOf(lister);
    await signInAs(author, people.careAuthor);

    await test.step('a list and a challenge lie open', async () => {
      await lister.page.goto(`/${language}/challenges`);
      await lister.at(list.challenges);
      await reader.page.goto(`/${language}/challenges/search?q=${encodeURIComponent(title)}`);
      await reader.at(list.challenges);
      await reader.page.getByRole('link', { name: title, exact: true }).click();
      await reader.at(title);
      await expect.poll(() => streams.begun).toBe(1);
      await expect(lister.page.getByText(list.changed)).toHaveCount(0);
    });

    const texts =
      language === 'sv'
        ? { sv: 'Vi svarar på frågor varje tisdag.', en: 'We answer questions every Tuesday.' }
        : { sv: 'Vi svarar på frågor varje onsdag.', en: 'We answer questions every Wednesday.' };
    const words = texts[language];
    await test.step('both say that something has changed, where it stands still', async () => {
      const heading = lister.page.locator('#results');
      const before = await heading.boundingBox();
      const slug = new URL(reader.page.url()).pathname.split('/').pop() ?? '';
      expect(await addAddendum(author.page, { slug, texts })).toBe(200);
      await expect(lister.page.getByRole('status').filter({ hasText: list.changed })).toBeVisible();
      await expect(reader.page.getByRole('status').filter({ hasText: challenge.changed })).toBeVisible();
      expect(await heading.boundingBox()).toEqual(before);
      await expect(reader.page.getByText(words)).toHaveCount(0);
      await lister.at(list.challenges);
      await reader.at(title);
      expect(streams.begun).toBe(1);
    });

    await test.step('the link shows the new one, and the line is gone', async () => {
      await reader.page.getByRole('link', { name: challenge.showNew }).click();
      await expect(reader.page.getByText(words)).toBeVisible();
      await reader.at(title);
      await expect(reader.page.getByText(challenge.changed)).toHaveCount(0);
      await lister.page.getByRole('link', { name: list.showNew }).click();
      await lister.at(list.challenges);
      await expect(lister.page.getByText(list.changed)).toHaveCount(0);
    });

    await test.step('without scripts the page is right when it is read again', async () => {
      const plain = await visitor({ language, javaScriptEnabled: false });
      await plain.page.goto(reader.page.url());
      await plain.at(title);
      await expect(plain.page.getByText(words)).toBeVisible();
      await expect(plain.page.getByText(challenge.changed)).toHaveCount(0);
    });
  });
