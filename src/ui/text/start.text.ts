import { defineText } from './define-text';

/** The start page: what this is and where to go, in five seconds. */
export const startText = defineText({
  sv: {
    title: 'Hjälp till att lösa välfärdens utmaningar',
    lead: (city: string) =>
      `Förvaltningar och bolag i ${city} berättar här vad de behöver hjälp med. Företag, forskare, föreningar och invånare svarar. Samspel visar vem som passar till vad, och varför.`,
    searchLabel: 'Sök bland utmaningarna',
    searchHint: 'Till exempel fallolyckor, solel eller ensamhet',
    search: 'Sök',
    doors: 'Vad vill du göra?',
    find: {
      title: 'Hitta en utmaning',
      who: 'Du är företag, förening, forskare eller invånare',
      text: 'Se vad staden behöver, varför det passar dig och hur du svarar.',
    },
    post: {
      title: 'Publicera en utmaning',
      who: 'Du arbetar i en förvaltning eller ett bolag i staden',
      text: 'Beskriv behovet, se vilka som kan lösa det och bjud in dem.',
    },
    propose: {
      title: 'Föreslå ett samarbete',
      who: 'Du har en idé som ingen har frågat efter',
      text: 'Vi hittar rätt enhet åt dig. Du ser alltid nästa steg och när du får besked.',
    },
    latest: 'Öppna utmaningar som snart stänger',
    all: (count: string) => `Se alla öppna utmaningar (${count})`,
    none: 'Just nu finns ingen öppen utmaning',
    noneText: 'Har du något att erbjuda ändå? Föreslå ett samarbete, så hittar vi rätt enhet.',
    respondBy: (date: string) => `Svara senast ${date}`,
    themes: 'Utmaningar efter tema',
    how: 'Så går det till',
    unitHow: {
      title: 'Du som arbetar i kommunen',
      steps: [
        'Beskriv behovet med egna ord. Formuläret hjälper dig och sparar medan du skriver.',
        'En kollega granskar. Sedan är utmaningen öppen för alla.',
        'Se vilka lösare som passar, med skäl, och bjud in dem att svara.',
      ],
    },
    solverHow: {
      title: 'Du som kan lösa något',
      steps: [
        'Berätta vad ni kan och vad ni har gjort.',
        'Se vilka utmaningar som passar er, varför, och vad som saknas.',
        'Svara före sista dagen och följ vad som händer sedan.',
      ],
    },
    researcherHow: {
      title: 'Du som forskar',
      steps: [
        'Skriv vad du vill undersöka och vad du behöver från staden.',
        'Innovationscentrum visar förslaget för de enheter som det rör.',
        'Enheterna svarar ja eller nej, med skäl. Du ser var förslaget är.',
      ],
    },
    tryTitle: 'Prova som någon av personerna',
    tryText: 'Ett klick på ett namn loggar in dig. Allt är exempel, så du kan prova fritt.',
    tryGroups: { unit: 'I staden', solver: 'Lösare', centre: 'Innovationscentrum' },
    tryMore: (count: number) => `Visa ${count} till`,
  },
  en: {
    title: 'Help solve the city’s welfare challenges',
    lead: (city: string) =>
      `Departments and companies of the City of ${city} say here what they need help with. Companies, researchers, associations and residents respond. Samspel shows who fits what, and why.`,
    searchLabel: 'Search the challenges',
    searchHint: 'For example falls, solar power or loneliness',
    search: 'Search',
    doors: 'What do you want to do?',
    find: {
      title: 'Find a challenge',
      who: 'You are a company, an association, a researcher or a resident',
      text: 'See what the city needs, why it fits you and how to respond.',
    },
    post: {
      title: 'Post a challenge',
      who: 'You work in a department or a company of the city',
      text: 'Describe the need, see who could solve it and invite them.',
    },
    propose: {
      title: 'Propose a collaboration',
      who: 'You have an idea that nobody has asked for',
      text: 'We find the right unit for you. You always see the next step and when you will hear.',
    },
    latest: 'Open challenges that close soon',
    all: (count: string) => `See all open challenges (${count})`,
    none: 'There is no open challenge right now',
    noneText: 'Do you have something to offer all the same? Propose a collaboration, and we find the right unit.',
    respondBy: (date: string) => `Respond by ${date}`,
    themes: 'Challenges by theme',
    how: 'How it works',
    unitHow: {
      title: 'You in the city',
      steps: [
        'Describe the need in your own words. The form helps you and saves as you write.',
        'A colleague reviews it. Then the challenge is open to all.',
        'See which solvers fit, with reasons, and invite them to respond.',
      ],
    },
    solverHow: {
      title: 'You who can solve something',
      steps: [
        'Say what you can do and what you have done.',
        'See which challenges fit you, why, and what is missing.',
        'Respond before the last day and follow what happens next.',
      ],
    },
    researcherHow: {
      title: 'You who do research',
      steps: [
        'Write what you want to study and what you need from the city.',
        'The innovation centre shows the proposal to the units it concerns.',
        'The units answer yes or no, with reasons. You see where the proposal is.',
      ],
    },
    tryTitle: 'Try it as one of the people',
    tryText: 'One click on a name signs you in. Everything is sample data, so try freely.',
    tryGroups: { unit: 'In the city', solver: 'Solvers', centre: 'The innovation centre' },
    tryMore: (count: number) => `Show ${count} more`,
  },
});
