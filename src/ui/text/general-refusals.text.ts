import { defineText } from './define-text';

/** Sentences for refusals that any write may give. */
export const generalRefusals = defineText({
  sv: {
    unknown: 'Något gick fel hos oss. Det du skrev finns kvar. Försök igen om en stund.',
    not_found: 'Det du söker finns inte, eller så får du inte se det.',
    forbidden: 'Du har inte rätt att göra det här.',
    sign_in_first: 'Logga in för att fortsätta. Det du skrev finns kvar.',
    database_away: 'Tjänsten når inte sina uppgifter just nu. Försök igen om en stund.',
    changed_meanwhile: 'Någon annan sparade samtidigt. Din text finns kvar här nedanför: jämför och spara igen.',
    too_many_requests: 'Det blev för många försök på kort tid. Försök igen om {minutes} min.',
    too_large: 'Texten är för stor för att tas emot.',
    other_origin: 'Begäran kom från en annan webbplats och togs inte emot.',
    internal_server_error: 'Något gick fel hos oss. Det du skrev finns kvar. Försök igen om en stund.',
    input_too_small: 'Fyll i fältet. Ett tal får inte vara för litet.',
    input_too_big: 'Texten är för lång, eller talet för stort.',
    input_invalid_type: 'Värdet har fel form.',
    input_invalid_value: 'Välj ett av alternativen.',
    input_invalid_format: 'Värdet har fel form.',
  },
  en: {
    unknown: 'Something went wrong on our side. What you wrote is still here. Try again in a moment.',
    not_found: 'What you are looking for does not exist, or you may not see it.',
    forbidden: 'You are not allowed to do this.',
    sign_in_first: 'Sign in to continue. What you wrote is still here.',
    database_away: 'The service cannot reach its data at the moment. Try again shortly.',
    changed_meanwhile: 'Someone else saved at the same time. Your text is still here below: compare and save again.',
    too_many_requests: 'Too many attempts in a short time. Try again in {minutes} min.',
    too_large: 'The text is too large to be received.',
    other_origin: 'The request came from another website and was not accepted.',
    internal_server_error: 'Something went wrong on our side. What you wrote is still here. Try again in a moment.',
    input_too_small: 'Fill in the field. A number must not be too small.',
    input_too_big: 'The text is too long, or the number too large.',
    input_invalid_type: 'The value has the wrong form.',
    input_invalid_value: 'Choose one of the options.',
    input_invalid_format: 'The value has the wrong form.',
  },
});
