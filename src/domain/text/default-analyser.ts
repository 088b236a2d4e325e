import { type Analyser, createAnalyser } from './analyse';
import packed from './figures/lexicon.json';
import { type Lexicon, unpackLexicon } from './lexicon';

let lexicon: Lexicon | null = null;
let analyser: Analyser | null = null;

/** The shipped word figures, opened once per process. */
export const getLexicon = (): Lexicon => (lexicon ??= unpackLexicon(packed));

/** The analyser over the shipped figures, made once per process. */
export const getAnalyser = (): Analyser => (analyser ??= createAnalyser(getLexicon()));
