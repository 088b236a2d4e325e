import type { Bilingual, Language } from '@/domain/shared/language';

/** What a letter about a challenge may tell. Nothing here comes from a response. */
export type ChallengeFacts = Readonly<{
  title: string;
  unit: string;
  author: string | null;
  deadlineAt: Date | null;
  reason: string;
  sentBackReason: string;
}>;

const day = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'Europe/Stockholm',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);

type Words = Readonly<{ subject: string; paragraphs: readonly string[] }>;
type Letters = Readonly<{
  reviewAsked: (facts: ChallengeFacts) => Words;
  sentBack: (facts: ChallengeFacts) => Words;
  published: (facts: ChallengeFacts) => Words;
  addendum: (facts: ChallengeFacts, text: string) => Words;
  cancelled: (facts: ChallengeFacts) => Words;
  closed: (facts: ChallengeFacts) => Words;
}>;

const deadline: Bilingual<(at: Date | null) => string[]> = {
  sv: (at) => (at ? [`Svara senast ${day('sv', at)}.`] : []),
  en: (at) => (at ? [`Respond by ${day('en', at)}.`] : []),
};

/** The letters in both languages. The link to the page is added below them. */
export const challengeMailWords: Bilingual<Letters> = {
  sv: {
    reviewAsked: ({ title, unit, author }) => ({
      subject: `Granska utmaningen ”${title}”`,
      paragraphs: [
        `${author ?? 'En kollega'} i ${unit} ber dig granska utmaningen ”${title}”.`,
        'Läs den och godkänn den, eller skicka tillbaka den med en förklaring. När du godkänner publiceras den direkt.',
      ],
    }),
    sentBack: ({ title, sentBackReason }) => ({
      subject: `Utmaningen ”${title}” behöver ändras`,
      paragraphs: [
        `Den som granskade ”${title}” skickade tillbaka den till dig:`,
        sentBackReason,
        'Ändra utkastet och skicka det på granskning igen.',
      ],
    }),
    published: ({ title, deadlineAt }) => ({
      subject: `Utmaningen ”${title}” är publicerad`,
      paragraphs: [
        `Din utmaning ”${title}” är godkänd och publicerad. Nu kan alla läsa den.`,
        ...(deadlineAt ? [`Det går att svara till och med ${day('sv', deadlineAt)}.`] : []),
        'På utmaningens sida ser du vilka lösare som passar, och kan bjuda in dem.',
      ],
    }),
    addendum: ({ title, deadlineAt }, text) => ({
      subject: `Nytt om utmaningen ”${title}”`,
      paragraphs: [`Utmaningen ”${title}” har fått en rättelse:`, text, ...deadline.sv(deadlineAt)],
    }),
    cancelled: ({ title, unit, reason }) => ({
      subject: `Utmaningen ”${title}” är avbruten`,
      paragraphs: [`${unit} har avbrutit utmaningen ”${title}”. Skälet:`, reason],
    }),
    closed: ({ title }) => ({
      subject: `Svarstiden är slut för ”${title}”`,
      paragraphs: [
        `Svarstiden för ”${title}” är slut, och inga fler svar tas emot.`,
        'På utmaningens sida ser du vad som är nästa steg.',
      ],
    }),
  },
  en: {
    reviewAsked: ({ title, unit, author }) => ({
      subject: `Review the challenge “${title}”`,
      paragraphs: [
        `${author ?? 'A colleague'} at ${unit} asks you to review the challenge “${title}”.`,
        'Read it and approve it, or send it back with an explanation. When you approve it, it is published at once.',
      ],
    }),
    sentBack: ({ title, sentBackReason }) => ({
      subject: `The challenge “${title}” needs changes`,
      paragraphs: [
        `The person who reviewed “${title}” sent it back to you:`,
        sentBackReason,
        'Change the draft and submit it for review again.',
      ],
    }),
    published: ({ title, deadlineAt }) => ({
      subject: `The challenge “${title}” is published`,
      paragraphs: [
        `Your challenge “${title}” is approved and published. Everyone can read it now.`,
        ...(deadlineAt ? [`Responses can be submitted until ${day('en', deadlineAt)}.`] : []),
        'On the page of the challenge you see which solvers fit, and can invite them.',
      ],
    }),
    addendum: ({ title, deadlineAt }, text) => ({
      subject: `News about the challenge “${title}”`,
      paragraphs: [`The challenge “${title}” has an addendum:`, text, ...deadline.en(deadlineAt)],
    }),
    cancelled: ({ title, unit, reason }) => ({
      subject: `The challenge “${title}” is cancelled`,
      paragraphs: [`${unit} has cancelled the challenge “${title}”. The reason:`, reason],
    }),
    closed: ({ title }) => ({
      subject: `The time to respond to “${title}” is over`,
      paragraphs: [
        `The time to respond to “${title}” is over, and no more responses are received.`,
        'On the page of the challenge you see what the next step is.',
      ],
    }),
  },
};
