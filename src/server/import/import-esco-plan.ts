import type { EscoConcept } from './import-esco-rows';
import type { EscoSource } from './import-esco-source';

/** A skill as it stands in the database. */
export type ExistingSkill = Readonly<{
  key: string;
  level: number;
  sv: string;
  en: string;
  svAlt: readonly string[];
  enAlt: readonly string[];
  broader: readonly string[];
}>;

/** How the core is tied to ESCO: `relation` says what the concept is to the skill (broader: the concept is wider). */
export type CoreLink = Readonly<{
  skillKey: string;
  uri: string;
  relation: 'exact' | 'close' | 'broader' | 'narrower';
}>;

export type PlannedSkill = ExistingSkill & Readonly<{ uri: string }>;
type ExistingTaxonomy = Readonly<{ skills: ReadonlyMap<string, ExistingSkill>; links: readonly CoreLink[] }>;
export type EscoPlan = Readonly<{
  /** Skills of ESCO's own, above before below. */
  grown: readonly PlannedSkill[];
  /** Core skills that a concept equals, with the concept's words among their synonyms. */
  enriched: readonly ExistingSkill[];
  /** Concepts that have no name in either language. */
  nameless: readonly string[];
  /** Places in the tree that lead to nothing in the files, or in a circle. */
  lost: number;
}>;

/** The key that a concept gets here: "esco-" and the end of its address. */
export const escoKey = (uri: string): string => {
  const [scheme = '', id = ''] = uri.replace(/^https?:\/\/data\.europa\.eu\/esco\//i, '').split('/');
  const end = scheme === 'skill' ? id : `${scheme}-${id}`;
  return `esco-${end.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
};

const deepest = 9;
/** Where a concept stands that has nothing above it and is no group: with the core's own skills. */
const looseLevel = 3;

/** What the files would make of the taxonomy: grown around the core, with no concept twice. */
export function planEsco({ concepts, hasTree }: EscoSource, { skills, links }: ExistingTaxonomy): EscoPlan {
  const exact = new Map(links.filter((link) => link.relation === 'exact').map((link) => [link.uri, link.skillKey]));
  // A concept that is narrower than a core skill, or close to it, is found below it and counts for it in a match.
  const below = new Map<string, string[]>();
  for (const { uri, skillKey, relation } of links)
    if (relation === 'narrower' || relation === 'close') below.set(uri, [...(below.get(uri) ?? []), skillKey]);
  const byLabel = new Map<string, string>();
  for (const { uri, en } of concepts.values()) if (!byLabel.has(en.toLowerCase())) byLabel.set(en.toLowerCase(), uri);

  const nameless: string[] = [];
  let lost = 0;
  const keyOf = (uri: string): string => exact.get(uri) ?? escoKey(uri);
  const aboveOf = (concept: EscoConcept): string[] => {
    const own = keyOf(concept.uri);
    const before = skills.get(own)?.broader ?? [];
    const named = [...concept.broader].flatMap((above) => {
      const uri = above.startsWith('label:') ? byLabel.get(above.slice(6).trim().toLowerCase()) : above;
      const key = uri !== undefined && (concepts.has(uri) || skills.has(keyOf(uri))) ? keyOf(uri) : undefined;
      if (key === undefined) lost += 1;
      return key === undefined || key === own ? [] : [key];
    });
    const tied = below.get(concept.uri) ?? [];
    return [...new Set([...(hasTree ? named : before), ...tied])].sort();
  };

  const drafts = new Map<string, { concept: EscoConcept; broader: string[] }>();
  const enriched: ExistingSkill[] = [];
  for (const concept of concepts.values()) {
    const core = skills.get(exact.get(concept.uri) ?? '');
    const before = core ?? skills.get(escoKey(concept.uri));
    if (concept.sv === '' && concept.en === '' && !before) nameless.push(concept.uri);
    else if (core) enriched.push(enrich(core, concept));
    else drafts.set(escoKey(concept.uri), { concept, broader: aboveOf(concept) });
  }

  const levels = new Map<string, number>();
  const walking = new Set<string>();
  const levelOf = (key: string): number => {
    const known = levels.get(key);
    if (known !== undefined) return known;
    const draft = drafts.get(key);
    if (!draft) return skills.get(key)?.level ?? 1;
    walking.add(key);
    const open = draft.broader.filter((above) => !walking.has(above));
    lost += draft.broader.length - open.length;
    draft.broader = open;
    const level =
      open.length === 0
        ? draft.concept.kind === 'group'
          ? 1
          : looseLevel
        : Math.min(deepest, 1 + Math.min(...open.map(levelOf)));
    walking.delete(key);
    levels.set(key, level);
    return level;
  };
  const grown = [...drafts.keys()].map((key) => grow(key, levelOf(key), { draft: drafts.get(key), skills }));
  return { grown: grown.sort((a, b) => a.level - b.level), enriched, nameless, lost };
}

type Grown = Readonly<{
  draft: Readonly<{ concept: EscoConcept; broader: string[] }> | undefined;
  skills: ReadonlyMap<string, ExistingSkill>;
}>;

function grow(key: string, level: number, { draft, skills }: Grown): PlannedSkill {
  if (!draft) throw new Error(`no draft of ${key}`);
  const { concept, broader } = draft;
  const before = skills.get(key);
  // A language that these files lack keeps what an earlier import said.
  const sv = concept.sv || before?.sv || concept.en;
  const en = concept.en || before?.en || concept.sv;
  const others = (own: readonly string[], earlier: readonly string[] | undefined, label: string) =>
    (own.length > 0 ? own : (earlier ?? [])).filter((word) => word !== label);
  const svAlt = others(concept.svAlt, before?.svAlt, sv);
  return { key, uri: concept.uri, level, sv, en, svAlt, enAlt: others(concept.enAlt, before?.enAlt, en), broader };
}

const same = (word: string): string => word.toLowerCase();

function enrich(core: ExistingSkill, { sv, en, svAlt, enAlt }: EscoConcept): ExistingSkill {
  const join = (label: string, own: readonly string[], more: readonly string[]): string[] => {
    const known = new Set([label, ...own].map(same));
    const added = more.filter((word) => word !== '' && !known.has(same(word)) && known.add(same(word)));
    return [...own, ...added];
  };
  return {
    ...core,
    svAlt: join(core.sv, core.svAlt, [sv, ...svAlt]),
    enAlt: join(core.en, core.enAlt, [en, ...enAlt]),
  };
}
