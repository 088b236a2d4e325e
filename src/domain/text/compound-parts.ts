import type { Lexicon } from './lexicon';

const asSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Particles and prefixes: what follows them is not a word of its own meaning (ut|bildning, för|säljning). */
const neverFirst = asSet(`
  kom met mats vän all hit samm eng sta til erfar unders förut egenskape histo ins nöd
  för ut in upp be an av om till på er de en kon pro re fram från med mot miss ned åt hän und und ge so ko dis di ex
  vid var när där här det den att och som inte ett hur han hon man sin dess kan ska har
  efter under över genom igenom samman före bort kring tillbaka om on ob ad ab sub trans per inter intra
  åter sam väl van vi ra ka ri ma sa la na ta ko bo mo be al il ol ar or ur is as os
`);

/** Endings that look like words: what stands before them is no first part (generalise|ring, kvinno|rna, stabi|litet). */
const neverLast = asSet(`
  ring ringar ringen ringarna rings ning ningar ningen ningarna ling lingar ande andet ende are aren arna erna orna
  rna rnas heter heten het skap skapet skaper else elser bar bart bara lig ligt liga isk iskt iska ism ist ister tion
  tioner tionen nation nationer nationen logi login logisk logiska logiskt litet lera mera lära lär läras mini ans rans
  ens ers ing ingar ingen sam samt samma ell ella ellt era erad erat erade rad rade rat ras rar ran ting tin tar tas
  dom ded der den det dem des men mer nar nas nad nat nade ner net nor nos sen ser set sar san tat tad tade tet ter
  ten tes tor tör ler len let les lar las lad lat lade bel ber bas ges gen ger get gar gas gad gat gade tning
  kar kas kat kad ken ker ket vis vist ven ver ena ene ive iva iv ivt och att som för inte klar rikt antal
  ska han hon har hit hos hur ske sker skar sera iser isera nder ria riet rier kring nära oden ikt etik etiska
  eller enhet enheter mot mots lag lagt satt lika olika eng and ant anta ade itet iteten rum rika rik
`);

const shortFirst = asSet('it eu ai ikt tv vd fn hr bi gas öl ö ek é');

/** A form that can begin or continue a compound, with how much its use as such weighs (natural logarithm). */
const linkings: readonly (readonly [ending: string, instead: string])[] = [
  ['s', ''],
  ['s', 'e'],
  ['', 'a'],
  ['', 'e'],
  ['u', 'a'],
  ['o', 'a'],
  ['e', 'a'],
  ['e', ''],
  ['a', ''],
  ['o', ''],
];

/** The dictionary form behind a first part: trygghets → trygghet, skol → skola, gatu → gata; null when none is known. */
export const findFirstPartBase = (form: string, lexicon: Lexicon): string | null => {
  if (lexicon.sv.has(form) && !form.endsWith('s')) return form;
  for (const [ending, instead] of linkings) {
    if (!form.endsWith(ending)) continue;
    const base = form.slice(0, form.length - ending.length) + instead;
    if (base.length >= 3 && (lexicon.sv.get(base) ?? 0) >= 2) return base;
  }
  return lexicon.sv.has(form) ? form : null;
};

const someWord = 4;
const knownWell = 5;

/** Logarithm of how readily a form stands first in compounds; null when it does not. */
export const weighFirstPart = (form: string, lexicon: Lexicon): number | null => {
  if (form.length < 3 ? !shortFirst.has(form) : neverFirst.has(form)) return null;
  const base = findFirstPartBase(form, lexicon);
  const uses = lexicon.firstParts.get(form) ?? 0;
  if (form.length <= 3 && uses < knownWell) return null;
  if (base === null && (uses < knownWell || form.length < 5)) return null;
  if (uses === 0 && (form.length < someWord || (lexicon.sv.get(base ?? '') ?? 0) < knownWell)) return null;
  return Math.log((uses || 0.3) / 30_000);
};

const unknownWord = Math.log(1e-9);

/** Logarithm of how readily a form stands last in compounds; null when it does not. */
export const weighLastPart = (form: string, lexicon: Lexicon): number | null => {
  if (form.length < 3 || neverLast.has(form)) return null;
  const uses = lexicon.sv.get(form) ?? 0;
  if (uses >= (form.length === 3 ? 8 : 1)) return Math.log(uses / 1_000_000);
  return form.length >= 6 ? unknownWord : null;
};
