/** What a document says of itself by key, and what its texts mention, with how surely (0–1). */
export type Spoken = Readonly<{
  own: readonly string[];
  mentions: readonly Readonly<{ concept: string; confidence: number }>[];
}>;

/** Concepts of a document: its own, those it plainly speaks of, and those that only come near; each in one of them. */
export type ConceptLabels = readonly [own: readonly string[], plain: readonly string[], near: readonly string[]];

const weights = { mention: 0.8, once: 0.6, broaderOfOwn: 0.5, broaderOfMention: 0.3 } as const;
const levels = { own: 0.85, plain: 0.45, near: 0.2 } as const;

/**
 * Labels a document. Several narrower skills add up to their broader one, several mentions to a plain subject (noisy or:
 * 1 − Π(1 − w)).
 */
export function labelConcepts({ own, mentions }: Spoken, broader: (concept: string) => string | null): ConceptLabels {
  const weighed = new Map<string, number>();
  const add = (concept: string, weight: number): void =>
    void weighed.set(concept, 1 - (1 - (weighed.get(concept) ?? 0)) * (1 - weight));
  for (const concept of own) {
    weighed.set(concept, 1);
    let weight: number = weights.broaderOfOwn;
    for (let above = broader(concept); above !== null && weight > 0.1; above = broader(above)) {
      add(above, weight);
      weight *= weights.broaderOfOwn;
    }
  }
  const spoken = new Map<string, number>();
  for (const { concept, confidence } of mentions)
    spoken.set(concept, 1 - (1 - (spoken.get(concept) ?? 0)) * (1 - confidence * weights.once));
  for (const [concept, share] of spoken) {
    weighed.set(concept, Math.max(weighed.get(concept) ?? 0, weights.mention * share));
    const above = broader(concept);
    if (above !== null) add(above, weights.mention * share * weights.broaderOfMention);
  }
  const between = (from: number, to: number): string[] =>
    [...weighed].filter(([, weight]) => weight >= from && weight < to).map(([concept]) => concept);
  return [between(levels.own, Infinity), between(levels.plain, levels.own), between(levels.near, levels.plain)];
}
