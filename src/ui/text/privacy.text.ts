import { defineText } from './define-text';

type Section = Readonly<{ title: string; paragraphs?: readonly string[]; points?: readonly string[] }>;
type Privacy = Readonly<{ title: string; lead: string; sections: readonly Section[]; authority: string }>;

/** What is stored about people, by whom and why. It promises nothing that a lawyer has yet to decide. */
export const privacyText = defineText<Privacy>({
  sv: {
    title: 'Personuppgifter och kakor',
    lead: 'Vi sparar så lite som möjligt om dig. Här står vad, varför och vem som ansvarar.',
    sections: [
      {
        title: 'Vem som är ansvarig',
        paragraphs: [
          'Varje nämnd och varje kommunalt bolag är personuppgiftsansvarig för det som det självt tar emot: svar på sina utmaningar och förslag som har skickats vidare till det. Den nämnd som innovationscentrum hör till ansvarar för konton och för webbplatsen.',
          'Vilken rättslig grund och vilken bevarandetid som gäller för en handling bestämmer den som är ansvarig. Fråga där, eller hos stadens dataskyddsombud.',
        ],
      },
      {
        title: 'Det vi sparar om dig',
        points: [
          'Din e-postadress och ditt namn, för att du ska kunna logga in och för att andra ska se vem som skriver.',
          'Vilken organisation du hör till och vad du får göra där.',
          'Det du skriver: utmaningar, svar, förslag och uppgifter om din organisation.',
          'Vem som ändrade vad och när, för att det ska gå att se i efterhand hur ett ärende har hanterats.',
          'Vilken matchning du har sagt nej till, för att du inte ska se den igen.',
        ],
      },
      {
        title: 'Allmänna handlingar',
        paragraphs: [
          'Det som kommer in till staden blir som regel en allmän handling, också korta meddelanden. Den som begär att få läsa behöver varken säga vem den är eller varför. Staden prövar alltid först om något omfattas av sekretess.',
          'En allmän handling får inte tas bort utan stöd i ett beslut om gallring. Därför kan handlingen finnas kvar när ditt konto är borttaget.',
        ],
      },
      {
        title: 'Kakor och det som sparas i din webbläsare',
        points: [
          'När du loggar in sätter vi en kaka som håller dig inloggad. Den behövs för att tjänsten ska fungera.',
          'Medan du skriver sparar din webbläsare en kopia av texten, så att den inte går förlorad. Kopian stannar hos dig. Den tas bort när texten är sparad hos oss, när du loggar ut eller efter 14 dagar.',
          'Vi använder ingen statistik från andra företag, ingen reklam och ingen spårning. Sidorna hämtar inget från andra webbplatser.',
        ],
      },
      {
        title: 'Dina rättigheter',
        paragraphs: [
          'Du har rätt att få veta vilka uppgifter som finns om dig, få dem rättade och i vissa fall få dem borttagna eller begränsade. Vänd dig till den nämnd eller det bolag som är ansvarigt.',
        ],
      },
    ],
    authority:
      'Är du inte nöjd med hur dina uppgifter hanteras kan du klaga hos Integritetsskyddsmyndigheten (imy.se).',
  },
  en: {
    title: 'Personal data and cookies',
    lead: 'We store as little as possible about you. This page says what, why and who is responsible.',
    sections: [
      {
        title: 'Who is responsible',
        paragraphs: [
          'Each board and each city company is the controller of what it receives itself: responses to its challenges and proposals that were passed on to it. The board that the innovation centre belongs to is responsible for accounts and for the website.',
          'The controller decides which legal basis and which period of retention apply to a record. Ask there, or ask the city’s data protection officer.',
        ],
      },
      {
        title: 'What we store about you',
        points: [
          'Your e-mail address and your name, so that you can sign in and others see who is writing.',
          'Which organisation you belong to and what you may do there.',
          'What you write: challenges, responses, proposals and facts about your organisation.',
          'Who changed what and when, so that it can be seen afterwards how a matter was handled.',
          'Which matches you have declined, so that you do not see them again.',
        ],
      },
      {
        title: 'Public records',
        paragraphs: [
          'What reaches the city becomes, as a rule, a public record, short messages included. Whoever asks to read it need not say who they are or why. The city always examines first whether something is secret.',
          'A public record may not be destroyed without a decision on disposal. The record can therefore remain when your account has been removed.',
        ],
      },
      {
        title: 'Cookies and what is kept in your browser',
        points: [
          'When you sign in we set a cookie that keeps you signed in. The service needs it to work.',
          'While you write, your browser keeps a copy of the text so that it is not lost. The copy stays with you. It is removed when the text is saved with us, when you sign out or after 14 days.',
          'We use no statistics from other companies, no advertising and no tracking. The pages fetch nothing from other websites.',
        ],
      },
      {
        title: 'Your rights',
        paragraphs: [
          'You have the right to know which data there are about you, to have them corrected and in some cases removed or restricted. Turn to the board or company that is responsible.',
        ],
      },
    ],
    authority:
      'If you are not satisfied with how your data are handled you can complain to the Swedish Authority for Privacy Protection (imy.se).',
  },
});
