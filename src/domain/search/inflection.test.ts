import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getLexicon } from '../text/default-analyser';
import { readSearchWord } from './search-words';
import { alikeStem, withoutArticle } from './inflection';

const lexicon = getLexicon();
const term = (form: string) => readSearchWord(form, 'sv').term;

describe('stems that inflection spells in two ways', () => {
  it.each([
    ['cykel', 'cyklar', 'cykeln', 'cyklarna'],
    ['möbel', 'möbler', 'möblerna'],
    ['ensam', 'ensamma', 'ensamt'],
    ['evenemang', 'evenemanget', 'evenemangen'],
    ['läkemedel', 'läkemedlet', 'läkemedlen'],
    ['fönster', 'fönstret'],
  ])('%s is found by each of its forms', (...forms) => {
    expect(new Set(forms.map(term)).size).toBe(1);
  });

  it.each(['internet', 'budget', 'universitet', 'hastighet', 'biljett', 'planet'])(
    'leaves %s, which is no form',
    (form) => {
      expect(withoutArticle(form, lexicon)).toBe(form);
    },
  );

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{0,20}$/), (text) => {
        expect(withoutArticle(withoutArticle(text, lexicon), lexicon).length).toBeLessThanOrEqual(text.length);
        expect(alikeStem(text)).toMatch(/^[a-z]*$/);
      }),
    );
  });
});
