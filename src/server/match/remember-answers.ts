/** What is asked again and again between two changes, such as a list as somebody turns its pages. */
export type RememberedAnswers = Readonly<{
  /** The answer to this question, worked out when it is not known; null, nothing found, is not kept. */
  answer: <T>(question: string, find: () => Promise<T>) => Promise<T>;
  /** To be called when anything has changed that an answer may rest on. */
  forget: () => void;
}>;

const maxRemembered = 500;

/** Keeps the answers that were asked for last, until it is told that something has changed. */
export function rememberAnswers(): RememberedAnswers {
  let known = new Map<string, unknown>();
  return {
    answer: async <T>(question: string, find: () => Promise<T>): Promise<T> => {
      const asked = known;
      const kept = asked.get(question) as T | undefined;
      asked.delete(question);
      const found = kept ?? (await find());
      // What was found while something changed goes into the map that was thrown away, and so is not kept.
      if (found !== null) asked.set(question, found);
      const [oldest] = asked.keys();
      if (asked.size > maxRemembered && oldest !== undefined) asked.delete(oldest);
      return found;
    },
    forget: () => {
      known = new Map();
    },
  };
}
