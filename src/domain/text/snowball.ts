import * as library from 'snowball-stemmers';

// The package is CommonJS made by Babel: Node shows its exports on `default`, bundlers by name.
const newStemmer = library.default?.newStemmer ?? library.newStemmer;
if (!newStemmer) throw new Error('snowball-stemmers has changed the shape of its exports');

/** The Snowball stemmers (Swedish; English is Porter 2), as published on snowballstem.org. */
export const snowball = { sv: newStemmer('swedish'), en: newStemmer('english') } as const;
