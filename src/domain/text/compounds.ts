import { findFirstPartBase, weighFirstPart, weighLastPart } from './compound-parts';
import type { Lexicon } from './lexicon';

/** A part of a compound: `base` is its dictionary form where one is known (gatu → gata); offsets within the word. */
export type CompoundPart = Readonly<{ form: string; base: string; start: number; end: number }>;

const shortest = 6;
const longest = 40;
const maxParts = 4;
/** A word this many times as frequent as its first part is productive is read as one word (för|slag, bak|grund). */
const ownWord = 25;

type Cut = { weight: number; cuts: number[] };

/** The most probable ways to write `form.slice(0, end)` as first parts only, for each end. */
const readFirstParts = (form: string, lexicon: Lexicon): (Cut | undefined)[] => {
  const best: (Cut | undefined)[] = [{ weight: 0, cuts: [] }];
  for (let end = 2; end <= form.length - 3; end++) {
    for (let start = 0; start <= end - 2; start++) {
      const before = best[start];
      if (!before || before.cuts.length >= maxParts - 1) continue;
      const weight = weighFirstPart(form.slice(start, end), lexicon);
      if (weight === null) continue;
      const total = before.weight + weight;
      const known = best[end];
      if (!known || total > known.weight) best[end] = { weight: total, cuts: [...before.cuts, end] };
    }
  }
  return best;
};

const provenUses = 4;

const rareWord = 8;
/** What follows a stem in derived words rather than in compounds (organ|isation, kommun|ikationen, miljö|mässigt). */
const derivation =
  /^(is|ik|if|er|it|iv|at|ig|al|an|ent|ell|ed|or|on|[^aeiouyåäö]{2,3}$|nst|nt|nd|rr|ll|pp|tt|mm|nn|ss|ck|l[iö]|ning|het|skap|mäss|öss?)|^(mässig|löshet|vänlig)/;

/** Before a word that is not known only first parts that are well proven are cut off, and only in a rare word. */
const isProven = (form: string, cuts: readonly number[], lexicon: Lexicon): boolean =>
  (lexicon.sv.get(form) ?? 0) < rareWord &&
  !derivation.test(form.slice(cuts.at(-1))) &&
  cuts.every((end, at) => {
    const part = form.slice(cuts[at - 1] ?? 0, end);
    return part.length >= 4 && (lexicon.firstParts.get(part) ?? 0) >= provenUses;
  });

const isOwnWord = (form: string, cuts: readonly number[], lexicon: Lexicon): boolean => {
  const uses = cuts.map((end, at) => lexicon.firstParts.get(form.slice(cuts[at - 1] ?? 0, end)) ?? 0);
  return (lexicon.sv.get(form) ?? 0) > ownWord * Math.min(...uses);
};

/** Splits a Swedish compound (NFKC, lower case) into its most probable parts; empty when it is no compound. */
export const splitCompound = (form: string, lexicon: Lexicon): CompoundPart[] => {
  if (form.length < shortest || form.length > longest) return [];
  let best: Cut | null = null;
  readFirstParts(form, lexicon).forEach((first, end) => {
    if (!first || end === 0) return;
    const last = weighLastPart(form.slice(end), lexicon);
    if (last === null) return;
    if (!lexicon.sv.has(form.slice(end)) && !isProven(form, first.cuts, lexicon)) return;
    const weight = first.weight + last;
    if (!best || weight > best.weight) best = { weight, cuts: first.cuts };
  });
  const found = best as Cut | null;
  if (!found || isOwnWord(form, found.cuts, lexicon)) return [];
  const starts = [0, ...found.cuts];
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? form.length;
    const part = form.slice(start, end);
    const base = end === form.length ? part : (findFirstPartBase(part, lexicon) ?? part);
    return { form: part, base, start, end };
  });
};
