import type { Bilingual } from '../shared/language';

/** What would raise one match: something to add, and the points (0–100) that the match would gain. */
type Raise = Readonly<{ kind: string; key: string | null; label: Bilingual; points: number }>;
type Seen = Readonly<{ slug: string; title: Bilingual; wouldRaise: readonly Raise[] }>;

/** One thing to add to a profile, and the challenges whose match it would raise, most raised first. */
export type GatheredRaise = Readonly<{
  kind: string;
  key: string | null;
  label: Bilingual;
  /** Points summed over the matches. */
  points: number;
  challenges: readonly Readonly<{ slug: string; title: Bilingual; points: number }>[];
}>;

/** What would raise several matches, gathered by what is to be added; at most `top`, the most points in all first. */
export function gatherRaises(matches: readonly Seen[], top: number): readonly GatheredRaise[] {
  const gathered = new Map<string, { raise: Raise; challenges: GatheredRaise['challenges'][number][] }>();
  for (const { slug, title, wouldRaise } of matches)
    for (const raise of wouldRaise) {
      // A reference is about its challenge, so each is its own thing to add; a skill or field is the same for all.
      const id = `${raise.kind} ${raise.key ?? slug}`;
      const found = gathered.get(id) ?? { raise, challenges: [] };
      found.challenges.push({ slug, title, points: raise.points });
      gathered.set(id, found);
    }
  return [...gathered.values()]
    .map(({ raise: { kind, key, label }, challenges }) => ({
      kind,
      key,
      label,
      points: challenges.reduce((sum, one) => sum + one.points, 0),
      challenges: challenges.sort((a, b) => b.points - a.points || (a.slug < b.slug ? -1 : 1)),
    }))
    .sort((a, b) => b.points - a.points || (a.label.sv < b.label.sv ? -1 : 1))
    .slice(0, Math.max(0, top));
}
