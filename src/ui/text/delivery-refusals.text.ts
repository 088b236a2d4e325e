import { defineText } from './define-text';

export const deliveryRefusals = defineText({
  sv: {
    delivery_link_expired:
      'Länken i mejlet har slutat gälla, så det är ingen idé att skicka det. Den som vill logga in ber om en ny länk. Välj Ge upp.',
  },
  en: {
    delivery_link_expired:
      'The link in the message is no longer valid, so there is no use in sending it. Whoever wants to sign in asks for a new link. Choose Give up.',
  },
});
