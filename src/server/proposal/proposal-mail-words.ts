import type { Bilingual } from '@/domain/shared/language';
import type { ProposalAnswer } from '@/domain/proposal/proposal';

/** What a letter about a proposal may tell; a proposal is public from the moment it is handed in. */
export type ProposalFacts = Readonly<{
  title: string;
  organisation: string;
  /** The units that the letter is about, in words: "A, B och C". */
  units: string;
  /** The day that is promised, or null. */
  by: string | null;
  answer: ProposalAnswer | null;
  reason: string;
}>;
type Words = Readonly<{ subject: string; paragraphs: readonly string[] }>;
type LetterName = 'receipt' | 'toRoute' | 'toAnswer' | 'routed' | 'answered' | 'withdrawn';
type Letters = Readonly<Record<LetterName, (facts: ProposalFacts) => Words>>;

/** The letters in both languages. The link to the page is added below them. */
export const proposalMailWords: Bilingual<Letters> = {
  sv: {
    receipt: ({ title, organisation, by }) => ({
      subject: `Vi har tagit emot förslaget ”${title}”`,
      paragraphs: [
        `Samarbetsförslaget ”${title}” från ${organisation} har kommit in till staden. Det är en allmän handling från och med nu.`,
        `Nästa steg: en samordnare läser förslaget och skickar det till de enheter som det kan gälla${by ? `, senast ${by}` : ''}.`,
      ],
    }),
    toRoute: ({ title, organisation, by }) => ({
      subject: `Nytt samarbetsförslag: ”${title}”`,
      paragraphs: [
        `${organisation} har skickat in förslaget ”${title}”.`,
        `Skicka det vidare till de enheter som det kan gälla${by ? `, senast ${by}` : ''}.`,
      ],
    }),
    toAnswer: ({ title, organisation, units, by }) => ({
      subject: `Svara på samarbetsförslaget ”${title}”`,
      paragraphs: [
        `${organisation} föreslår ett samarbete, och samordnaren vid innovationscentret tror att det kan gälla er: ${units}.`,
        `Läs förslaget och svara om ni är intresserade, eller varför ni inte är det${by ? `, senast ${by}` : ''}.`,
      ],
    }),
    routed: ({ title, units, by }) => ({
      subject: `Ert förslag ”${title}” är skickat vidare`,
      paragraphs: [`Förslaget ”${title}” är skickat till ${units}.`, `Ni får svar${by ? ` senast ${by}` : ''}.`],
    }),
    answered: ({ title, units, answer, reason, by }) => ({
      subject: answer === 'interested' ? `${units} är intresserade av ”${title}”` : `${units} har svarat på ”${title}”`,
      paragraphs: [
        answer === 'interested'
          ? `${units} är intresserade av förslaget ”${title}”.`
          : `${units} tackar nej till förslaget ”${title}”. Skälet:`,
        ...(reason ? [reason] : []),
        ...(by ? [`Nästa steg kommer senast ${by}.`] : []),
      ],
    }),
    withdrawn: ({ title, organisation }) => ({
      subject: `Förslaget ”${title}” är taget tillbaka`,
      paragraphs: [`${organisation} har tagit tillbaka förslaget ”${title}”. Ni behöver inte svara på det.`],
    }),
  },
  en: {
    receipt: ({ title, organisation, by }) => ({
      subject: `We have received the proposal “${title}”`,
      paragraphs: [
        `The collaboration proposal “${title}” from ${organisation} has reached the city. It is a public record from now on.`,
        `Next step: a coordinator reads the proposal and sends it to the units it could concern${by ? `, by ${by}` : ''}.`,
      ],
    }),
    toRoute: ({ title, organisation, by }) => ({
      subject: `New collaboration proposal: “${title}”`,
      paragraphs: [
        `${organisation} has sent in the proposal “${title}”.`,
        `Send it on to the units it could concern${by ? `, by ${by}` : ''}.`,
      ],
    }),
    toAnswer: ({ title, organisation, units, by }) => ({
      subject: `Answer the collaboration proposal “${title}”`,
      paragraphs: [
        `${organisation} proposes a collaboration, and the coordinator at the innovation centre thinks that it could concern you: ${units}.`,
        `Read the proposal and answer whether you are interested, or why you are not${by ? `, by ${by}` : ''}.`,
      ],
    }),
    routed: ({ title, units, by }) => ({
      subject: `Your proposal “${title}” has been sent on`,
      paragraphs: [
        `The proposal “${title}” has been sent to ${units}.`,
        `You will have an answer${by ? ` by ${by}` : ''}.`,
      ],
    }),
    answered: ({ title, units, answer, reason, by }) => ({
      subject: answer === 'interested' ? `${units} is interested in “${title}”` : `${units} has answered “${title}”`,
      paragraphs: [
        answer === 'interested'
          ? `${units} is interested in the proposal “${title}”.`
          : `${units} declines the proposal “${title}”. The reason:`,
        ...(reason ? [reason] : []),
        ...(by ? [`The next step comes by ${by}.`] : []),
      ],
    }),
    withdrawn: ({ title, organisation }) => ({
      subject: `The proposal “${title}” is withdrawn`,
      paragraphs: [`${organisation} has withdrawn the proposal “${title}”. You need not answer it.`],
    }),
  },
};
