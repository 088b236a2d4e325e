/**
 * The beginning of a text in at most so many characters: whole sentences where they fill more than half of it, else whole
 * words and an ellipsis. Never in the middle of a word, and never of a character.
 */
export function shortText(text: string, maxCharacters: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= maxCharacters) return whole;
  const start = whole.slice(0, maxCharacters);
  const sentenceEnd = Math.max(...['. ', '! ', '? '].map((end) => whole.slice(0, maxCharacters + 1).lastIndexOf(end)));
  if (sentenceEnd + 1 > maxCharacters / 2) return whole.slice(0, sentenceEnd + 1);
  const words = start.slice(0, maxCharacters - 1);
  const wordEnd = words.lastIndexOf(' ');
  const cut = wordEnd > 0 ? words.slice(0, wordEnd) : words.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:–-]+$/, '')}…`;
}
