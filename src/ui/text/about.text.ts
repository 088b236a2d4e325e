import { defineText } from './define-text';

type Section = Readonly<{ title: string; paragraphs: readonly string[]; points?: readonly string[] }>;
type About = Readonly<{ title: string; lead: (city: string) => string; sections: readonly Section[] }>;

/** What Samspel is, for whom, and what one can expect of it. */
export const aboutText = defineText<About>({
  sv: {
    title: 'Om Samspel',
    lead: (city) =>
      `Samspel drivs av innovationscentrum i ${city}. Här möts de som har ett behov i välfärden och de som kan möta det.`,
    sections: [
      {
        title: 'Vem gör vad?',
        paragraphs: [],
        points: [
          'Förvaltningar och kommunala bolag beskriver en utmaning: vad som behövs, vem det gäller och vad de kan bidra med, till exempel en plats att testa på.',
          'Företag, föreningar, forskare, andra kommuner och privatpersoner kan svara. Vi kallar dem lösare.',
          'Den som har en egen idé kan föreslå ett samarbete. Innovationscentrum ser till att förslaget når rätt enhet.',
          'Innovationscentrum granskar, hjälper till och följer upp.',
        ],
      },
      {
        title: 'Så visar vi vem som passar',
        paragraphs: [
          'Samspel jämför det som en utmaning behöver med det som lösare har berättat om sig själva: kompetenser, tema, tidigare arbeten, mognad, plats och när de kan börja. Varje matchning visar sina skäl och vad som skulle göra den bättre.',
          'Vikterna är öppna och har ett versionsnummer. En matchning är bara ett förslag om vem som bör prata med vem. Den används aldrig när svaren bedöms.',
        ],
      },
      {
        title: 'Olika utmaningar följer olika regler',
        paragraphs: [
          'Varje utmaning har ett spår: till exempel tidig dialog, test utan köp, direktupphandling eller forskningssamarbete. Spåret avgör vad som händer med svaren och när de öppnas. Det står på utmaningens sida innan du börjar svara.',
          'Stora upphandlingar annonseras inte här. Då länkar utmaningen till annonsen.',
        ],
      },
      {
        title: 'Det du skickar in',
        paragraphs: [
          'Det som kommer in till staden blir som regel en allmän handling. Någon kan begära att få läsa den. Då prövar staden om något i den omfattas av sekretess. Lämna inte affärshemligheter eller känsliga personuppgifter som inte behövs, och tänk på att det som blir offentligt kan påverka möjligheten till patent.',
        ],
      },
      {
        title: 'Vad det kostar och vad som krävs',
        paragraphs: [
          'Det är gratis. Allt som är öppet kan du läsa utan konto. För att svara eller föreslå loggar du in med en länk som vi skickar till din e-post. Du behöver inget lösenord.',
        ],
      },
      {
        title: 'Öppen programvara',
        paragraphs: [
          'Samspel är öppen programvara under licensen EUPL-1.2. Vilken kommun som helst får använda och ändra den.',
        ],
      },
    ],
  },
  en: {
    title: 'About Samspel',
    lead: (city) =>
      `Samspel is run by the innovation centre of the City of ${city}. Here those who have a need in welfare meet those who can meet it.`,
    sections: [
      {
        title: 'Who does what?',
        paragraphs: [],
        points: [
          'City departments and city companies describe a challenge: what is needed, whom it concerns and what they can offer, for example a place to test.',
          'Companies, associations, researchers, other cities and private persons can respond. We call them solvers.',
          'Whoever has an idea of their own can propose a collaboration. The innovation centre sees to it that the proposal reaches the right unit.',
          'The innovation centre reviews, helps and follows up.',
        ],
      },
      {
        title: 'How we show who fits',
        paragraphs: [
          'Samspel compares what a challenge needs with what solvers have said about themselves: skills, theme, past work, maturity, place and when they can start. Each match shows its reasons and what would make it better.',
          'The weights are public and carry a version number. A match only suggests who should talk to whom. It is never used when responses are assessed.',
        ],
      },
      {
        title: 'Different challenges follow different rules',
        paragraphs: [
          'Each challenge has a track: for example early dialogue, test without purchase, direct award or research collaboration. The track decides what happens to the responses and when they are opened. It says so on the page of the challenge before you start to respond.',
          'Large procurements are not advertised here. The challenge then links to the notice.',
        ],
      },
      {
        title: 'What you send in',
        paragraphs: [
          'What reaches the city becomes, as a rule, a public record. Anyone may ask to read it. The city then examines whether something in it is secret. Do not include trade secrets or sensitive personal data that are not needed, and bear in mind that what becomes public can affect the possibility of a patent.',
        ],
      },
      {
        title: 'What it costs and what it takes',
        paragraphs: [
          'It is free. You can read everything that is public without an account. To respond or propose you sign in with a link that we send to your e-mail. You need no password.',
        ],
      },
      {
        title: 'Open source',
        paragraphs: ['Samspel is open source under the licence EUPL-1.2. Any municipality may use and change it.'],
      },
    ],
  },
});
