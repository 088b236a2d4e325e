import { defineText } from './define-text';

/** Pages for when something is missing or broken. */
export const troubleText = defineText({
  sv: {
    missingTitle: 'Sidan finns inte',
    missingText:
      'Adressen kan vara fel, eller så har sidan tagits bort. Det kan också vara så att du behöver logga in för att se den.',
    forbiddenTitle: 'Du har inte rätt att se den här sidan',
    forbiddenText:
      'Sidan är till för andra roller än dina. Behöver du den i ditt arbete, be den som är administratör hos er att ge dig rätt roll.',
    busyTitle: 'Det blev för många sökningar på kort tid',
    busyText:
      'Från din internetuppkoppling kommer just nu fler sökningar än vi hinner svara på. Vänta en minut och ladda sedan om sidan, så får du svar på din sökning.',
    errorTitle: 'Något gick fel hos oss',
    errorText: 'Felet är noterat. Försök igen om en stund. Det du skrev i ett formulär finns kvar i din webbläsare.',
    again: 'Försök igen',
    search: 'Sök bland utmaningarna',
    searchButton: 'Sök',
    start: 'Till startsidan',
    mine: 'Mina sidor',
    code: (code: string) => `Felkod: ${code}. Uppge den om du hör av dig till oss.`,
  },
  en: {
    missingTitle: 'The page does not exist',
    missingText: 'The address may be wrong, or the page has been removed. You may also need to sign in to see it.',
    forbiddenTitle: 'You may not see this page',
    forbiddenText:
      'The page is for other roles than yours. If you need it in your work, ask an administrator of your organisation to give you the right role.',
    busyTitle: 'Too many searches in a short time',
    busyText:
      'More searches are coming from your internet connection right now than we have time to answer. Wait a minute and then reload the page to get the answer to your search.',
    errorTitle: 'Something went wrong on our side',
    errorText: 'The error has been noted. Try again in a moment. What you wrote in a form is still in your browser.',
    again: 'Try again',
    search: 'Search the challenges',
    searchButton: 'Search',
    start: 'To the start page',
    mine: 'My pages',
    code: (code: string) => `Error code: ${code}. Give it if you contact us.`,
  },
});
