import { defineText } from './define-text';

/** The demo's mailbox. */
export const mailboxText = defineText({
  sv: {
    title: 'Demonstrationens brevlåda',
    lead: 'Mejl som annars skulle ha skickats hamnar här. Inget har lämnat den här datorn.',
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
    empty: 'The mailbox is empty',
    emptyText: 'Sign in with a made-up address, invite someone or publish a challenge, and a message arrives here.',
    to: 'To',
    at: 'Sent',
    waiting: 'waiting to be sent',
  },
});
