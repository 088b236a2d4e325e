import { defineText } from './define-text';

type Fault = Readonly<{ what: string; who: string; plan: string }>;

/** The accessibility statement (DOS-lagen 2018:1937) and the form to report faults. Change `assessed` with each new test. */
export const accessibilityText = defineText({
  sv: {
    title: 'Tillgänglighet för Samspel',
    lead: (city: string) =>
      `${city} står bakom den här webbplatsen. Vi vill att så många som möjligt ska kunna använda den.`,
    intro:
      'Här står hur Samspel uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du berättar om fler.',
    statusTitle: 'Hur tillgänglig är webbplatsen?',
    status:
      'Webbplatsen är byggd för att uppfylla WCAG 2.2 på nivå AA. Vi vet att det finns delar som inte gör det. De står här nedanför. Webbplatsen är därför delvis förenlig med lagens krav (WCAG 2.1 nivå AA, EN 301 549).',
    faultsTitle: 'Kända brister',
    faultWhat: 'Brist',
    faultWho: 'Vem det drabbar',
    faultPlan: 'När det ska vara löst',
    faults: [
      {
        what: 'Fri text som någon skriver på ett annat språk än sidans är inte alltid märkt med sitt språk (WCAG 3.1.2).',
        who: 'Du som lyssnar med skärmläsare kan få texten uppläst med fel uttal.',
        plan: '30 juni 2027',
      },
      {
        what: 'Utmaningar som saknar engelsk översättning visas på svenska också på de engelska sidorna.',
        who: 'Du som inte läser svenska.',
        plan: '30 juni 2027',
      },
    ] satisfies readonly Fault[],
    testedTitle: 'Så har vi testat',
    tested: [
      'Varje sida kontrolleras automatiskt med verktyget axe, på svenska och engelska, innan en ny version släpps.',
      'Sidorna är byggda så att de fungerar utan skript, med enbart tangentbord, i 400 procents förstoring, i mörkt läge och med egna kontrastfärger.',
      'Ingen oberoende granskning och inget test med personer med funktionsnedsättning är gjort än.',
    ],
    assessed: 'Senaste bedömningen gjordes den 23 november 2026. Då uppdaterades också den här sidan.',
    reportTitle: 'Berätta vad som inte fungerar',
    reportLead:
      'Du behöver inte säga vem du är. Meddelandet går till innovationscentrum och blir som regel en allmän handling.',
    page: 'Vilken sida gäller det?',
    pageHint: 'Adressen eller vad sidan heter.',
    problem: 'Vad fungerar inte?',
    problemHint: 'Beskriv gärna vad du försökte göra och om du använder något hjälpmedel. Högst 4 000 tecken.',
    contact: 'Hur når vi dig?',
    contactHint: 'E-post eller telefon, om du vill ha svar. Lämna tomt för att vara anonym.',
    send: 'Skicka',
    thanksTitle: 'Tack! Vi har tagit emot det du skrev.',
    thanksText: 'Innovationscentrum läser det. Lämnade du en kontaktuppgift hör vi av oss till dig.',
    again: 'Berätta om något mer',
    authorityTitle: 'Tillsyn',
    authority:
      'Myndigheten för digital förvaltning (Digg) ser till att lagen följs. Är du inte nöjd med vårt svar kan du',
    authorityLink: 'anmäla till Digg',
  },
  en: {
    title: 'Accessibility of Samspel',
    lead: (city: string) =>
      `The City of ${city} is behind this website. We want as many as possible to be able to use it.`,
    intro:
      'This page says how Samspel meets the Swedish act on accessibility to digital public services, which faults we know of and how you can tell us about more.',
    statusTitle: 'How accessible is the website?',
    status:
      'The website is built to meet WCAG 2.2 at level AA. We know of parts that do not. They are listed below. The website is therefore partially compliant with the act (WCAG 2.1 level AA, EN 301 549).',
    faultsTitle: 'Known faults',
    faultWhat: 'Fault',
    faultWho: 'Whom it affects',
    faultPlan: 'When it is to be solved',
    faults: [
      {
        what: 'Free text that someone writes in another language than the page’s is not always marked with its language (WCAG 3.1.2).',
        who: 'If you listen with a screen reader, the text may be read with the wrong pronunciation.',
        plan: '30 June 2027',
      },
      {
        what: 'Challenges without an English translation are shown in Swedish on the English pages too.',
        who: 'If you do not read Swedish.',
        plan: '30 June 2027',
      },
    ] satisfies readonly Fault[],
    testedTitle: 'How we have tested',
    tested: [
      'Every page is checked automatically with the tool axe, in Swedish and English, before a new version is released.',
      'The pages are built to work without scripts, by keyboard alone, at 400 per cent zoom, in dark mode and with your own contrast colours.',
      'No independent audit and no test with people with disabilities has been made yet.',
    ],
    assessed: 'The latest assessment was made on 23 November 2026. This page was updated at the same time.',
    reportTitle: 'Tell us what does not work',
    reportLead:
      'You do not have to say who you are. The message goes to the innovation centre and becomes, as a rule, a public record.',
    page: 'Which page is it about?',
    pageHint: 'Its address or what it is called.',
    problem: 'What does not work?',
    problemHint:
      'Please describe what you tried to do and whether you use any assistive technology. At most 4,000 characters.',
    contact: 'How can we reach you?',
    contactHint: 'E-mail or telephone, if you want an answer. Leave it empty to stay anonymous.',
    send: 'Send',
    thanksTitle: 'Thank you! We have received what you wrote.',
    thanksText: 'The innovation centre reads it. If you left contact details we will get back to you.',
    again: 'Tell us about something more',
    authorityTitle: 'Supervision',
    authority:
      'The Agency for Digital Government (Digg) sees to it that the act is followed. If you are not satisfied with our answer you can',
    authorityLink: 'complain to Digg (in Swedish)',
  },
});
