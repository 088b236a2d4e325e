import type { FoundConcept } from './concepts';

/** A skill that a text speaks of, how sure that is (0–1), and the passages that say so in the order of the text. */
export type SuggestedConcept = Readonly<{ skill: string; confidence: number; passages: readonly FoundConcept[] }>;

/** Gathers what was found into one suggestion a skill, surest first: several passages make it surer (1 − Π(1 − c)). */
export const suggestConcepts = (found: readonly FoundConcept[], leastConfidence = 0.5): SuggestedConcept[] => {
  const passages = new Map<string, FoundConcept[]>();
  for (const concept of found) {
    const others = passages.get(concept.skill);
    if (others) others.push(concept);
    else passages.set(concept.skill, [concept]);
  }
  return [...passages]
    .map(([skill, own]) => {
      const doubt = own.reduce((product, { confidence }) => product * (1 - confidence), 1);
      return { skill, confidence: 1 - doubt, passages: own };
    })
    .filter(({ confidence }) => confidence >= leastConfidence)
    .sort(
      (a, b) =>
        b.confidence - a.confidence ||
        b.passages.length - a.passages.length ||
        (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0),
    );
};
