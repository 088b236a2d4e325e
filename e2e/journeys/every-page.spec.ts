import { signInAs } from '../pages/start-page';
import { expect, test } from '../support/browser';
import { languages } from '../support/language';
import { people, type Person } from '../support/people';

/** Pages that no other journey passes, or not in this state: each is held to what the journeys hold every page to. */
const forAll = [
  '/privacy',
  '/missing',
  '/forbidden',
  '/broken',
  '/busy',
  '/demo/mailbox',
  '/sign-in/erased',
  '/challenges/search?q=sensor&theme=care&page=2',
  '/challenges/search?q=xyzzy',
  '/solvers/search?q=sensor&kind=company',
];
const perPerson: readonly (readonly [Person, readonly string[]])[] = [
  [people.founder, ['/my/organisation/members', '/my/organisation/references', '/my/account', '/my/proposals/new']],
  [
    people.coordinator,
    [
      '/centre',
      '/centre/themes',
      '/centre/inbox',
      '/centre/inbox/reviews',
      '/centre/inbox/with-units',
      '/centre/inbox/done',
      '/centre/inbox/accessibility',
    ],
  ],
  [people.administrator, ['/centre/people', '/centre/themes', '/centre/fairness', '/centre/delivery']],
];

for (const language of languages)
  test(`every other page is held to the same (${language})`, async ({ visitor }) => {
    const anyone = await visitor({ language });
    for (const path of forAll) {
      await anyone.page.goto(`/${language}${path}`);
      await anyone.at(/./);
    }
    for (const [person, paths] of perPerson) {
      const one = await visitor({ language });
      await signInAs(one, person);
      for (const path of paths) {
        expect((await one.page.goto(`/${language}${path}`))?.status(), path).toBe(200);
        await one.at(/./);
      }
    }
  });
