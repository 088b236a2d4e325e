import type { TrackRules } from '@/domain/challenge/tracks';
import { defineText } from './define-text';

type Told = Readonly<{ title: string; points: (deadline: string) => readonly string[] }>;
type Words = Readonly<{
  heading: string;
  secrecy: Record<TrackRules['secrecy'], Told>;
  patentTitle: string;
  patentText: string;
}>;

/**
 * What one is told before handing in: what becomes a public record, what is closed and until when. It says what the
 * system does; how the city decides on a request is law, and nothing is promised of it.
 */
export const responseRecordText = defineText<Words>({
  sv: {
    heading: 'Innan ni skickar in',
    secrecy: {
      sealed: {
        title: 'Svaret är låst tills svaren öppnas',
        points: (deadline) => [
          `Till och med ${deadline}, och ända tills två personer har öppnat svaren, kan ingen annan än ni läsa svaret, räkna det eller se att ni har svarat. Det gäller även den som skrev utmaningen och de som sköter systemet.`,
          'Det ni skickar in är en allmän handling hos staden. När svaren är öppnade kan vem som helst begära att få läsa dem. Staden prövar då enligt lagen vad som är hemligt.',
          'Skriv därför inte mer om affärshemligheter än vad som behövs för att bedöma svaret.',
          'Ni kan ändra svaret och skicka in det igen, eller ta tillbaka det, tills svarstiden är slut. Varje version som ni skickar in sparas.',
        ],
      },
      public_at_once: {
        title: 'Svaret blir en allmän handling direkt',
        points: (deadline) => [
          'Inget är låst på den här utmaningen. Enheten och innovationscentrets samordnare kan läsa svaret så snart ni har skickat in det.',
          'Vem som helst kan begära att få läsa svaret. Vi kan inte lova att något i det hålls hemligt, så skriv inga affärshemligheter.',
          `Ni kan ändra svaret och skicka in det igen, eller ta tillbaka det, till och med ${deadline}. Varje version som ni skickar in sparas och är fortfarande en allmän handling.`,
        ],
      },
      elsewhere: {
        title: 'Anbud lämnas inte här',
        points: () => ['Anbud lämnas i stadens upphandlingssystem. Samspel tar inte emot anbud.'],
      },
    },
    patentTitle: 'Tänk på det här om ni vill söka patent',
    patentText:
      'En uppfinning som har blivit känd kan vara omöjlig att få patent på. Sök patent, eller be om råd, innan ni beskriver uppfinningen här.',
  },
  en: {
    heading: 'Before you submit',
    secrecy: {
      sealed: {
        title: 'The response is sealed until the responses are opened',
        points: (deadline) => [
          `Until ${deadline}, and until two persons have opened the responses, nobody but you can read the response, count it or see that you have responded. This includes the author of the challenge and those who run the system.`,
          'What you submit is a public record held by the city. Once the responses are opened anyone may ask to read them. The city then decides by law what is secret.',
          'Therefore write no more of trade secrets than is needed to evaluate the response.',
          'You can change the response and submit it again, or withdraw it, until the time to respond is over. Each version that you submit is kept.',
        ],
      },
      public_at_once: {
        title: 'The response becomes a public record at once',
        points: (deadline) => [
          'Nothing is sealed on this challenge. The unit and the coordinators of the innovation centre can read the response as soon as you hand it in.',
          'Anyone may ask to read the response. We cannot promise that anything in it stays confidential, so write no trade secrets.',
          `You can change the response and submit it again, or withdraw it, until ${deadline}. Each version that you submit is kept and remains a public record.`,
        ],
      },
      elsewhere: {
        title: 'Tenders are not submitted here',
        points: () => ['Tenders are submitted in the city’s procurement system. Samspel receives no tenders.'],
      },
    },
    patentTitle: 'Consider this if you want to apply for a patent',
    patentText:
      'An invention that has become known may be impossible to patent. Apply for a patent, or ask for advice, before you describe the invention here.',
  },
});
