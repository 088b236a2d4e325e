import type { Topic } from './events';

/**
 * Who can read an event: `mail` writes messages, `search` and `match` keep their indexes current, `skills` the list of
 * skills, and `pages` are the public pages that are kept finished.
 */
export type Reader = 'mail' | 'search' | 'match' | 'skills' | 'pages';

/**
 * Who reads what. The compiler holds this complete: a topic that nobody reads says so. `pages` stands only where a
 * visitor could see the change: what is sealed, a draft or personal must leave no trace in the speed of a public page.
 */
const readers = {
  'access.invited': 'nobody',
  'access.joined': ['mail'],
  'access.account_erased': 'nobody',
  'accessibility_report.received': 'nobody',
  'challenge.review_asked': ['mail'],
  'challenge.sent_back': ['mail'],
  'challenge.published': ['mail', 'search', 'match', 'pages'],
  'challenge.addendum_added': ['mail', 'search', 'match', 'pages'],
  'challenge.cancelled': ['mail', 'search', 'match', 'pages'],
  'challenge.closed': ['mail', 'search', 'match', 'pages'],
  'challenge.changed': ['search', 'match', 'pages'],
  'lay_word.changed': ['search'],
  'organisation.changed': ['search', 'match', 'pages'],
  'proposal.submitted': ['mail'],
  'proposal.routed': ['mail'],
  'proposal.answered': ['mail'],
  'proposal.withdrawn': ['mail'],
  'response.submitted': ['mail'],
  'response.withdrawn': ['mail'],
  'solver.invited': ['mail'],
  'taxonomy.changed': ['search', 'match', 'skills', 'pages'],
} as const satisfies Readonly<Record<Topic, readonly [Reader, ...Reader[]] | 'nobody'>>;

type Table = typeof readers;
/** The topics that a reader reads. */
export type TopicOf<R extends Reader> = {
  [T in Topic]: Table[T] extends readonly (infer X)[] ? (R extends X ? T : never) : never;
}[Topic];

/** Whether a reader reads a topic. A topic that is not known (a line from an older version) is read by nobody. */
export function isReadBy(reader: Reader, topic: string): boolean {
  const found: readonly Reader[] | 'nobody' = Object.hasOwn(readers, topic) ? readers[topic as Topic] : 'nobody';
  return found !== 'nobody' && found.includes(reader);
}

/** The topics that a reader reads. */
export const topicsOf = (reader: Reader): readonly string[] =>
  Object.keys(readers).filter((topic) => isReadBy(reader, topic));

/** Topics of what a visitor could see on a public page. */
export const publicTopics: readonly string[] = topicsOf('pages');

/** Whether a visitor could see on a public page what has happened. */
export const isPublicTopic = (topic: string): boolean => isReadBy('pages', topic);

/** Of some lines those that a reader reads. */
export const linesFor = <L extends Readonly<{ topic: string }>>(reader: Reader, lines: readonly L[]): L[] =>
  lines.filter(({ topic }) => isReadBy(reader, topic));
