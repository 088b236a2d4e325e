import { defineText } from './define-text';

/** The demo's mailbox. */
export const mailboxText = defineText({
  sv: {
    title: 'Demonstrationens brevlåda',
    lead: 'Mejl som annars skulle ha skickats hamnar här. Inget har lämnat den här datorn.',
    everyones: 'Här syns allas mejl',
    everyonesText:
      'Alla som använder demonstrationen ser alla mejl här, även kvitton på inskickade svar och länkar för att logga in. Skriv inget hemligt. Brevlådan går bara att öppna på den dator som kör demonstrationen.',
    empty: 'Brevlådan är tom',
    emptyText:
      'Logga in med en påhittad adress, bjud in någon eller publicera en utmaning, så kommer det ett mejl hit.',
    to: 'Till',
    at: 'Skickat',
    waiting: 'väntar på att skickas',
  },
  en: {
    title: 'The demo’s mailbox',
    lead: 'Everything that would have been sent by e-mail ends up here. Nothing has left this computer.',
    everyones: 'Everyone’s messages show here',
    everyonesText:
      'Whoever uses the demo sees all messages here, receipts for responses and sign-in links too. Write nothing secret. The mailbox can only be opened on the computer that runs the demo.',
    empty: 'The mailbox is empty',
    emptyText: 'Sign in with a made-up address, invite someone or publish a challenge, and a message arrives here.',
    to: 'To',
    at: 'Sent',
    waiting: 'waiting to be sent',
  },
});
