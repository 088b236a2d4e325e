import { defineText } from './define-text';

/** The frame around every page. */
export const layoutText = defineText({
  sv: {
    skip: 'Hoppa till innehållet',
    home: 'till startsidan',
    mainNav: 'Huvudmeny',
    footerNav: 'Om webbplatsen',
    menu: 'Meny',
    challenges: 'Utmaningar',
    solvers: 'Lösare',
    propose: 'Föreslå samarbete',
    mine: 'Mina sidor',
    otherLanguage: 'In English',
    about: 'Om Samspel',
    matching: 'Så räknas matchningen',
    accessibility: 'Tillgänglighet',
    privacy: 'Personuppgifter',
    footer: (city: string) =>
      `Samspel är mötesplatsen för förvaltningar och bolag i ${city} och alla som kan lösa välfärdens utmaningar.`,
    demo: 'Det här är en demonstration.',
    demoText: 'Utmaningar, lösare och personer är påhittade exempel. Inget du gör här når staden.',
    demoLink: 'Prova som någon av personerna',
    signedInAs: 'Inloggad som',
    signOut: 'Logga ut',
    description: (city: string) =>
      `Förvaltningar och bolag i ${city} berättar vad de behöver hjälp med. Företag, forskare, föreningar och invånare svarar.`,
  },
  en: {
    skip: 'Skip to content',
    home: 'to the start page',
    mainNav: 'Main menu',
    footerNav: 'About the site',
    menu: 'Menu',
    challenges: 'Challenges',
    solvers: 'Solvers',
    propose: 'Propose a collaboration',
    mine: 'My pages',
    otherLanguage: 'På svenska',
    about: 'About Samspel',
    matching: 'How matching works',
    accessibility: 'Accessibility',
    privacy: 'Personal data',
    footer: (city: string) =>
      `Samspel is where departments and companies of the City of ${city} meet those who can solve the challenges of welfare.`,
    demo: 'This is a demonstration.',
    demoText: 'Challenges, solvers and people are made-up examples. Nothing you do here reaches the city.',
    demoLink: 'Try it as one of the people',
    signedInAs: 'Signed in as',
    signOut: 'Sign out',
    description: (city: string) =>
      `Departments and companies of the City of ${city} say what they need help with. Companies, researchers, associations and residents respond.`,
  },
});
