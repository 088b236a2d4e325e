import type { Track, TrackRules } from '@/domain/challenge/tracks';
import { defineText } from './define-text';

type TrackWords = Readonly<{
  name: string;
  /** For lists and choices: one line. */
  short: string;
  /** For the page of a challenge: what it leads to. */
  leadsTo: string;
}>;
type Words = Readonly<{
  heading: string;
  tracks: Record<Track, TrackWords>;
  secrecy: Record<TrackRules['secrecy'], Readonly<{ secret: string; open: string }>>;
  secretWord: string;
  openWord: string;
}>;

/** The legal routes in plain words: what each leads to, what is secret on it and what is public. */
export const challengeTrackText = defineText<Words>({
  sv: {
    heading: 'Så går det till',
    secretWord: 'Hemligt',
    openWord: 'Offentligt',
    tracks: {
      dialogue: {
        name: 'Tidig dialog',
        short: 'Vi vill lära oss vad som finns, innan vi bestämmer något.',
        leadsTo:
          'Enheten samlar kunskap. Den kan leda till en ny utmaning eller en upphandling, men ingen väljs ut och inget köps nu.',
      },
      testbed: {
        name: 'Test i verkligheten',
        short: 'Vi provar en eller flera lösningar hos oss. Inget köp ingår.',
        leadsTo:
          'En eller flera lösningar provas i verksamheten. Testet är inget köp, och den som provar får ingen förtur i en senare upphandling.',
      },
      direct_award: {
        name: 'Direktupphandling',
        short: 'Vi köper en lösning av mindre värde av en av dem som svarar.',
        leadsTo: 'En av dem som svarar kan få ett avtal. Svaren jämförs med de kriterier som står här.',
      },
      procurement: {
        name: 'Upphandling',
        short: 'Upphandlingen annonseras någon annanstans. Här finns en länk dit.',
        leadsTo: 'Anbud lämnas i stadens upphandlingssystem. Samspel tar inte emot anbud.',
      },
      research: {
        name: 'Forskningssamarbete',
        short: 'Vi söker forskare att ta fram ny kunskap tillsammans med.',
        leadsTo: 'Enheten kan inleda ett eller flera samarbeten om forskning. Hur de betalas kommer man överens om.',
      },
      idea: {
        name: 'Idé från invånare eller förening',
        short: 'Ett behov som någon utanför staden har sett.',
        leadsTo: 'Enheten tar upp idén som en utmaning, eller förklarar varför den inte gör det.',
      },
    },
    secrecy: {
      sealed: {
        secret:
          'Svaren är låsta tills svarstiden är slut och två personer öppnar dem tillsammans. Till dess kan ingen hos staden läsa dem, räkna dem eller se vilka som har svarat.',
        open: 'Utmaningen, rättelser, svar på frågor och beslutet är offentliga. När svaren är öppnade kan någon begära att få läsa dem. Staden prövar då vad som är hemligt.',
      },
      public_at_once: {
        secret: 'Inget är låst här. Skriv inte affärshemligheter i svaret.',
        open: 'Det du skickar in blir en allmän handling direkt, och någon kan begära att få läsa den.',
      },
      elsewhere: {
        secret: 'Anbuden är hemliga enligt reglerna för upphandling.',
        open: 'Annonsen och alla krav finns i upphandlingssystemet, och det är de som gäller.',
      },
    },
  },
  en: {
    heading: 'How it works',
    secretWord: 'Secret',
    openWord: 'Public',
    tracks: {
      dialogue: {
        name: 'Early dialogue',
        short: 'We want to learn what exists before we decide anything.',
        leadsTo:
          'The unit gathers knowledge. It may lead to a new challenge or a procurement, but nobody is selected and nothing is bought now.',
      },
      testbed: {
        name: 'Test in real life',
        short: 'We try one or several solutions with us. No purchase is included.',
        leadsTo:
          'One or several solutions are tried in our services. The test is no purchase, and gives no advantage in a later procurement.',
      },
      direct_award: {
        name: 'Direct award',
        short: 'We buy a solution of smaller value from one of those who respond.',
        leadsTo: 'One of those who respond may get a contract. The responses are compared by the criteria given here.',
      },
      procurement: {
        name: 'Procurement',
        short: 'The procurement is advertised elsewhere. Here is a link to it.',
        leadsTo: "Tenders are submitted in the city's procurement system. Samspel receives no tenders.",
      },
      research: {
        name: 'Research collaboration',
        short: 'We look for researchers to develop new knowledge with.',
        leadsTo: 'The unit may begin one or several research collaborations. How they are paid for is agreed together.',
      },
      idea: {
        name: 'Idea from a resident or an association',
        short: 'A need that somebody outside the city has seen.',
        leadsTo: 'The unit takes up the idea as a challenge, or explains why it does not.',
      },
    },
    secrecy: {
      sealed: {
        secret:
          'Responses are sealed until the time to respond is over and two persons open them together. Until then nobody at the city can read them, count them or see who has responded.',
        open: 'The challenge, addenda, answers to questions and the decision are public. Once the responses are opened anyone may ask to read them. The city then decides what is secret.',
      },
      public_at_once: {
        secret: 'Nothing is sealed here. Do not write trade secrets in the response.',
        open: 'What you send in becomes a public record at once, and anyone may ask to read it.',
      },
      elsewhere: {
        secret: 'Tenders are secret under the rules of procurement.',
        open: 'The notice and all requirements are in the procurement system, and those are what applies.',
      },
    },
  },
});
