import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCompound } from './compounds';
import { getLexicon } from './default-analyser';
import { emptyLexicon } from './lexicon';
import { smallLexicon } from './lexicon.fixture';

const split = (word: string, lexicon = smallLexicon): string =>
  splitCompound(word, lexicon)
    .map(({ form, base }) => (form === base ? form : `${form}(${base})`))
    .join('|');

describe('splitCompound', () => {
  it.each([
    ['äldreomsorg', 'äldre|omsorg'],
    ['trygghetslarm', 'trygghets(trygghet)|larm'],
    ['skolbuss', 'skol(skola)|buss'],
    ['gatubelysning', 'gatu(gata)|belysning'],
    ['avfallshantering', 'avfalls(avfall)|hantering'],
    ['förskollärare', 'förskol(förskola)|lärare'],
    ['kyrkogård', 'kyrko(kyrka)|gård'],
    ['arbetsmarknad', 'arbets(arbete)|marknad'],
  ])('takes %s apart as %s', (word, parts) => {
    expect(split(word)).toBe(parts);
  });

  it('leaves a common word whole though it could be read as two', () => {
    expect(split('förslag')).toBe('');
  });

  it.each(['larm', 'skola', 'kommunikation', '', 'xyzzyplugh', 'å'.repeat(200)])('leaves %s whole', (word) => {
    expect(split(word)).toBe('');
  });

  it('splits nothing without a lexicon', () => {
    expect(split('äldreomsorg', emptyLexicon)).toBe('');
  });

  it.each(['äldreomsorg', 'trygghetslarm', 'snöröjning', 'demensvård', 'cykelväg', 'klimatanpassning', 'hemtjänst'])(
    'takes %s apart by the shipped figures',
    (word) => {
      expect(splitCompound(word, getLexicon())).toHaveLength(2);
    },
  );

  it('gives parts that together are the word', () => {
    const words = fc.array(fc.constantFrom(...smallLexicon.firstParts.keys(), ...smallLexicon.sv.keys()), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, (made) => {
        const word = made.join('');
        const parts = splitCompound(word, smallLexicon);
        expect(parts.length === 0 || parts.map(({ form }) => form).join('') === word).toBe(true);
      }),
    );
  });
});
