import { defineText } from './define-text';

/** One's own account, and the first visit. */
export const accountText = defineText({
  sv: {
    title: 'Mitt konto',
    lead: (email: string) => `Du är inloggad som ${email}.`,
    aboutYou: 'Om dig',
    name: 'Ditt namn',
    nameHint: 'Syns för dem du arbetar med.',
    language: 'Språk i mejl till dig',
    languages: { sv: 'Svenska', en: 'English' },
    save: 'Spara',
    saved: 'Sparat',
    sessions: 'Logga ut överallt',
    sessionsText:
      'Har du glömt att logga ut någonstans, eller blivit av med en dator? Alla dina inloggningar avslutas, även den här.',
    sessionsButton: 'Logga ut överallt',
    erase: 'Radera kontot',
    eraseText:
      'Ditt namn, din adress, dina roller och dina inloggningar tas bort genast och går inte att få tillbaka. Det du har skickat in är allmänna handlingar och finns kvar, men kopplas inte längre till ditt konto.',
    eraseHandOver: (name: string) =>
      `Du är den enda ägaren av ${name}, och andra är med där. Gör någon av dem till ägare innan du raderar kontot.`,
    eraseRetires: (name: string) =>
      `Du är den enda som är med i ${name}. När du raderar kontot slutar vi att visa och föreslå ${name}, och ingen kan bjuda in er. Det ni har skickat in finns kvar. Vill du att någon tar över, bjud in den personen och gör den till ägare först.`,
    eraseForgets: (name: string) =>
      `Din presentation som ${name} tas bort tillsammans med kontot. Namnet finns kvar på det du har skickat in.`,
    eraseLastAdministrator: 'Du är den enda administratören. Ge någon annan rollen innan du raderar kontot.',
    eraseMembers: (name: string) => `Medlemmar i ${name}`,
    eraseConfirm: 'Ja, radera mitt konto',
    eraseButton: 'Radera kontot',
    erasedTitle: 'Ditt konto är raderat',
    erasedText: 'Du är utloggad. Vill du komma tillbaka kan du logga in med samma adress och börja om.',
    toStart: 'Till startsidan',
    welcome: 'Välkommen',
    welcomeLead: 'Två frågor, så är du igång.',
    welcomeName: 'Så här syns du för dem du arbetar med.',
    start: 'Hur vill du vara med?',
    starts: {
      organisation: 'För ett företag, en förening, ett lärosäte eller en annan kommun',
      resident: 'Som privatperson',
      invited: 'Jag arbetar i staden eller är inbjuden av någon',
    },
    startHints: {
      organisation: 'Du registrerar organisationen på nästa sida.',
      resident: 'Ditt namn syns på det du skickar in.',
      invited: 'Du behöver en inbjudan från någon som redan är med. Den kommer med e-post.',
    },
    go: 'Fortsätt',
    accept: (name: string) => `Tacka ja till ${name}`,
  },
  en: {
    title: 'My account',
    lead: (email: string) => `You are signed in as ${email}.`,
    aboutYou: 'About you',
    name: 'Your name',
    nameHint: 'Seen by those you work with.',
    language: 'Language of messages to you',
    languages: { sv: 'Svenska', en: 'English' },
    save: 'Save',
    saved: 'Saved',
    sessions: 'Sign out everywhere',
    sessionsText:
      'Did you forget to sign out somewhere, or lose a computer? All your sign-ins are ended, this one too.',
    sessionsButton: 'Sign out everywhere',
    erase: 'Erase the account',
    eraseText:
      'Your name, your address, your roles and your sign-ins are removed at once and cannot be brought back. What you have submitted is a public record and stays, but is no longer tied to your account.',
    eraseHandOver: (name: string) =>
      `You are the only owner of ${name}, and others are members there. Make one of them an owner before you erase your account.`,
    eraseRetires: (name: string) =>
      `You are the only member of ${name}. When you erase your account we stop showing and suggesting ${name}, and nobody can invite you. What you have submitted stays. If somebody should take over, invite that person and make them an owner first.`,
    eraseForgets: (name: string) =>
      `Your presentation as ${name} is removed together with the account. The name stays on what you have submitted.`,
    eraseLastAdministrator: 'You are the only administrator. Give someone else the role before you erase your account.',
    eraseMembers: (name: string) => `Members of ${name}`,
    eraseConfirm: 'Yes, erase my account',
    eraseButton: 'Erase the account',
    erasedTitle: 'Your account has been erased',
    erasedText: 'You are signed out. If you want to come back you can sign in with the same address and start afresh.',
    toStart: 'To the start page',
    welcome: 'Welcome',
    welcomeLead: 'Two questions and you are ready.',
    welcomeName: 'This is how those you work with see you.',
    start: 'How do you want to take part?',
    starts: {
      organisation: 'For a company, an association, a university or another municipality',
      resident: 'As a private person',
      invited: 'I work for the city, or someone has invited me',
    },
    startHints: {
      organisation: 'You register the organisation on the next page.',
      resident: 'Your name is shown on what you submit.',
      invited: 'You need an invitation from someone who is already a member. It comes by e-mail.',
    },
    go: 'Continue',
    accept: (name: string) => `Accept and join ${name}`,
  },
});
