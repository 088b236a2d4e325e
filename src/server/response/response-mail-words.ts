import type { Bilingual } from '@/domain/shared/language';

/** What a letter to the responders may tell. It goes to nobody else. */
export type ResponseFacts = Readonly<{
  challenge: string;
  unit: string;
  organisation: string;
  number: number;
  /** When it was received, with the time of day. */
  received: string;
  deadline: string | null;
  answerBy: string | null;
  sealed: boolean;
}>;
type Words = Readonly<{ subject: string; paragraphs: readonly string[] }>;
type Letters = Readonly<Record<'submitted' | 'withdrawn', (facts: ResponseFacts) => Words>>;

/** The letters in both languages. The link to the response is added below them. */
export const responseMailWords: Bilingual<Letters> = {
  sv: {
    submitted: ({ challenge, unit, organisation, number, received, deadline, answerBy, sealed }) => ({
      subject: `Vi har tagit emot svaret på ”${challenge}”`,
      paragraphs: [
        `Svaret från ${organisation} på utmaningen ”${challenge}” (${unit}) kom in ${received}. Det är version ${number}.`,
        sealed
          ? 'Svaret är låst. Ingen hos staden kan läsa det, räkna det eller se vilka som har svarat förrän svarstiden är slut och två personer har öppnat svaren.'
          : 'Svaret är en allmän handling från och med nu. Enheten kan läsa det, och någon kan begära att få läsa det.',
        ...(deadline
          ? [`Ni kan ändra svaret och skicka in det igen, eller ta tillbaka det, till och med ${deadline}.`]
          : []),
        ...(answerBy ? [`Ni får besked senast ${answerBy}.`] : []),
      ],
    }),
    withdrawn: ({ challenge, organisation, deadline }) => ({
      subject: `Svaret på ”${challenge}” är taget tillbaka`,
      paragraphs: [
        `${organisation} har tagit tillbaka sitt svar på utmaningen ”${challenge}”. Det kommer inte att bedömas.`,
        ...(deadline ? [`Texten finns kvar hos er, och ni kan skicka in den igen till och med ${deadline}.`] : []),
      ],
    }),
  },
  en: {
    submitted: ({ challenge, unit, organisation, number, received, deadline, answerBy, sealed }) => ({
      subject: `We have received the response to “${challenge}”`,
      paragraphs: [
        `The response from ${organisation} to the challenge “${challenge}” (${unit}) was received on ${received}. It is version ${number}.`,
        sealed
          ? 'The response is sealed. Nobody at the city can read it, count it or see who has responded until the time to respond is over and two persons have opened the responses.'
          : 'The response is a public record from now on. The unit can read it, and anyone may ask to read it.',
        ...(deadline ? [`You can change it and submit it again, or withdraw it, until ${deadline}.`] : []),
        ...(answerBy ? [`You will have an answer by ${answerBy}.`] : []),
      ],
    }),
    withdrawn: ({ challenge, organisation, deadline }) => ({
      subject: `The response to “${challenge}” is withdrawn`,
      paragraphs: [
        `${organisation} has withdrawn its response to the challenge “${challenge}”. It will not be evaluated.`,
        ...(deadline ? [`You still have the text, and can submit it again until ${deadline}.`] : []),
      ],
    }),
  },
};
