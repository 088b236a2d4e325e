// First the sentence, then what it says: one expression for both looks again from each letter of a long sentence.
const sentence = /[^.!?\n]+[.!?]?/gu;
const unwanted =
  /\b(?:(?:söker|vill|önskar|behöver)(?: (?:vi|ni|de|man|jag))? (?:inte|ej|ingen|inga|inget)|inte ute efter|(?:do not|don['’]t|does not) (?:want|need|seek)|not looking for)\b/iu;

/** A text without the sentences that say what is not sought ("Vi söker inte kameror"): nobody who looks for it means that. */
export const leaveOutUnwanted = (text: string): string =>
  text.replace(sentence, (said) => (unwanted.test(said) ? ' ' : said));
