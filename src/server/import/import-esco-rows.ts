import type { RowError } from './import-report';
import { ImportFileError } from './read-rows';

/** An ESCO concept as it is gathered from one or several files. */
export type EscoConcept = {
  readonly uri: string;
  kind: 'skill' | 'group';
  sv: string;
  en: string;
  svAlt: string[];
  enAlt: string[];
  /** Addresses of the concepts right above it, or "label:…" with an English name. */
  broader: Set<string>;
};

const escoAddress = /^https?:\/\/data\.europa\.eu\/esco\/[a-z-]+\/[\w.-]+$/i;
const maxLabelLength = 300;

const conceptAt = (concepts: Map<string, EscoConcept>, uri: string): EscoConcept => {
  const found = concepts.get(uri);
  if (found) return found;
  const made: EscoConcept = { uri, kind: 'skill', sv: '', en: '', svAlt: [], enAlt: [], broader: new Set() };
  concepts.set(uri, made);
  return made;
};

const tidy = (text: unknown): string => (typeof text === 'string' ? text.trim().replace(/\s+/g, ' ') : '');
const labels = (texts: readonly unknown[]): string[] => [
  ...new Set(texts.map(tidy).filter((text) => text !== '' && text.length <= maxLabelLength)),
];

type Fault = Readonly<{ field: string; sentence: string }>;
type CsvPlace = Readonly<{ part: string; language: string; concepts: Map<string, EscoConcept> }>;

/** Adds what one row of an official CSV file says; a fault is told and the row left out. */
export function fromCsvRow(
  line: Readonly<Record<string, string>>,
  { part, language, concepts }: CsvPlace,
): Fault | null {
  const uri = line['conceptUri']?.trim() ?? '';
  if (!escoAddress.test(uri))
    return { field: 'conceptUri', sentence: `"${uri}" is not the address of an ESCO concept` };
  if (part.toLowerCase().startsWith('broader')) {
    const above = line['broaderUri']?.trim() ?? '';
    if (!escoAddress.test(above))
      return { field: 'broaderUri', sentence: `"${above}" is not the address of an ESCO concept` };
    if (above === uri) return { field: 'broaderUri', sentence: 'is the concept itself' };
    conceptAt(concepts, uri).broader.add(above);
    return null;
  }
  if (/obsolete|deprecated/i.test(line['status'] ?? '')) return null;
  const label = tidy(line['preferredLabel']);
  if (label === '') return { field: 'preferredLabel', sentence: 'is missing' };
  if (label.length > maxLabelLength) return { field: 'preferredLabel', sentence: `is longer than ${maxLabelLength}` };
  const concept = conceptAt(concepts, uri);
  concept.kind = /group/i.test(part) ? 'group' : 'skill';
  const alternatives = labels(`${line['altLabels'] ?? ''}\n${line['hiddenLabels'] ?? ''}`.split(/[\n|]/));
  if (language === 'sv') Object.assign(concept, { sv: label, svAlt: alternatives });
  else Object.assign(concept, { en: label, enAlt: alternatives });
  return null;
}

type JsonPlace = Readonly<{ name: string; concepts: Map<string, EscoConcept>; errors: RowError[] }>;

/** Adds what a JSON file `{ skills: [{ uri, sv, en, sv_alt, en_alt, parents }], groups: […] }` says; gives its rows. */
export function fromJson(text: string, { name, concepts, errors }: JsonPlace): number {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new ImportFileError(`${name} is not valid JSON: ${(error as Error).message}.`);
  }
  const lists = (parsed ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(lists['skills'])) throw new ImportFileError(`${name} holds no list "skills".`);
  const groups = Array.isArray(lists['groups']) ? lists['groups'] : [];
  const all = [
    ...lists['skills'].map((row: unknown) => ({ row, kind: 'skill' as const })),
    ...groups.map((row: unknown) => ({ row, kind: 'group' as const })),
  ];
  for (const [at, { row, kind }] of all.entries()) {
    const fault = fromJsonRow((row ?? {}) as Record<string, unknown>, kind, concepts);
    if (fault) errors.push({ row: at + 1, field: fault.field, sentence: `in ${name}: ${fault.sentence}` });
  }
  return all.length;
}

function fromJsonRow(
  row: Readonly<Record<string, unknown>>,
  kind: EscoConcept['kind'],
  concepts: Map<string, EscoConcept>,
): Fault | null {
  const uri = tidy(row['uri']);
  if (!escoAddress.test(uri)) return { field: 'uri', sentence: `"${uri}" is not the address of an ESCO concept` };
  const sv = tidy(row['sv']);
  const en = tidy(row['en']);
  if (sv === '' && en === '') return { field: 'en', sentence: 'is missing' };
  const list = (field: string): unknown[] => (Array.isArray(row[field]) ? row[field] : []);
  const concept = conceptAt(concepts, uri);
  Object.assign(concept, { kind, sv, en, svAlt: labels(list('sv_alt')), enAlt: labels(list('en_alt')) });
  for (const above of labels(list('parents'))) if (above !== uri) concept.broader.add(above);
  return null;
}
