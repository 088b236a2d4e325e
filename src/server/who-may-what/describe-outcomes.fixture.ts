/** How a call ended: "allowed", "a rule refuses" (one may try), "sign in first", "forbidden", "not found", or a page's own word. */
export type Outcome = string;

type Outcomes = readonly (readonly [reader: string, outcome: Outcome])[];

/**
 * Readers by how it ended for them, on one line. The two without a session are told apart only where it matters;
 * the largest group that is refused is "the rest".
 */
export function describeOutcomes(outcomes: Outcomes): string {
  const groups = new Map<Outcome, string[]>();
  for (const [reader, outcome] of outcomes) groups.set(outcome, [...(groups.get(outcome) ?? []), reader]);
  const order = [...groups].sort(([a, one], [b, two]) => rank(a) - rank(b) || one.length - two.length);
  const refused = order.filter(([outcome]) => rank(outcome) > 1);
  const largest = Math.max(4, ...refused.map(([, readers]) => readers.length));
  const rest = refused.find(([, readers]) => readers.length === largest)?.[0];
  return order.map(([outcome, readers]) => `${outcome}: ${who(readers, outcomes, outcome === rest)}`).join(' · ');
}

const withoutSession: readonly string[] = ['a visitor', 'an ended session'];

function who(readers: readonly string[], outcomes: Outcomes, isRest: boolean): string {
  if (readers.length === outcomes.length) return 'everybody';
  const signedIn = outcomes.map(([reader]) => reader).filter((reader) => !withoutSession.includes(reader));
  if (readers.length === signedIn.length && signedIn.every((reader) => readers.includes(reader)))
    return 'all who are signed in';
  if (isRest) return 'the rest';
  if (withoutSession.every((reader) => readers.includes(reader)))
    return ['without a session', ...readers.filter((reader) => !withoutSession.includes(reader))].join(', ');
  return readers.join(', ');
}

const rank = (outcome: Outcome): number =>
  ['allowed', 'a rule refuses', 'sign in first', 'forbidden'].indexOf(outcome) + 1 || 9;

const dynamicKey = /^(?!no$|to$)[a-z][A-Za-z0-9]*$/;

/** The names of all fields in an answer, nested; what is keyed by ids or by people's own words is `*`. */
export function fieldsOf(answer: unknown): string {
  if (answer instanceof Date || answer === null || typeof answer !== 'object') return '';
  if (Array.isArray(answer)) {
    const merged = mergeAll(answer.map(fieldsTree));
    return merged ? `[${print(merged)}]` : '[]';
  }
  const tree = fieldsTree(answer);
  return tree ? print(tree) : '';
}

type Tree = { readonly [name: string]: Tree | null };

function fieldsTree(value: unknown): Tree | null {
  if (value instanceof Date || value === null || typeof value !== 'object') return null;
  if (value instanceof Map || value instanceof Set) return { '*': null };
  if (Array.isArray(value)) {
    const merged = mergeAll(value.map(fieldsTree));
    return merged ? { '[]': merged } : null;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([name, one]) => [dynamicKey.test(name) ? name : '*', fieldsTree(one)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const merge = (a: Tree | null, b: Tree | null): Tree | null => {
  if (!a || !b) return a ?? b;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(names.map((name) => [name, merge(a[name] ?? null, b[name] ?? null)]));
};
const mergeAll = (trees: readonly (Tree | null)[]): Tree | null => trees.reduce(merge, null);

const print = (tree: Tree): string =>
  Object.entries(tree)
    .map(([name, below]) => {
      if (!below) return name;
      const inner = '[]' in below && below['[]'] ? `[${print(below['[]'])}]` : `{${print(below)}}`;
      return `${name}${inner}`;
    })
    .join(' ');
