const marks = /\p{M}/gu;
const letters: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', ß: 'ss', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };
const special = /[æøßđðłþı]/gu;
const plain = /^[a-z0-9]*$/;

/** Folds letters to their bare form (å ä → a, ö → o, é → e): the last step, so that "halsa" finds "hälsa". */
export const foldLetters = (form: string): string =>
  plain.test(form)
    ? form
    : form
        .normalize('NFD')
        .replace(marks, '')
        .replace(special, (letter) => letters[letter] ?? letter)
        .normalize('NFC');
