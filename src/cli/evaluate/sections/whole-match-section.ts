import type { Match, Passage, Profile } from '@/domain/match/match';
import { tryNewcomers } from '@/domain/match/newcomer';
import { weights } from '@/domain/match/weights';
import { getAnalyser } from '@/domain/text/default-analyser';
import { findWords } from '@/domain/text/words';
import { buildIndex } from '@/domain/match/index/build-index';
import { languages } from '@/domain/shared/language';
import { bootstrap, meanOf } from '../measures/bootstrap';
import type { SamplePairs } from '../sets/sample-pairs';
import type { ReportTable } from '../tables/report-table';

const top = 10;
type Kind = Match['evidence'][number]['kind'];
type Shown = Readonly<{ terms: ReadonlySet<string>; skills: ReadonlySet<string> }>;

const termsOf = (text: string): string[] =>
  languages.flatMap((language) =>
    getAnalyser()
      .analyse(text, language)
      .filter(({ kind }) => kind !== 'bigram')
      .map(({ term }) => term),
  );

/** What an explanation shows of these kinds: the terms of its words, and the skills that its concepts name. */
const shownIn = ({ evidence, mentionedSkills }: Match, kinds: readonly Kind[]): Shown => ({
  terms: new Set(
    evidence.filter(({ kind }) => kind === 'word' && kinds.includes(kind)).flatMap(({ label }) => termsOf(label.sv)),
  ),
  skills: new Set(kinds.includes('concept') ? mentionedSkills.map(({ by }) => by) : []),
});

const cut = (text: string, places: readonly Readonly<{ start: number; end: number }>[]): string => {
  const units = Array.from({ length: text.length }, (_, at) => text.charAt(at));
  for (const { start, end } of places) units.fill(' ', start, end);
  return units.join('');
};

type Cutting = Readonly<{ shown: Shown; finder: SamplePairs['finder'] }>;

/** A text without the shown words in any inflection, and without the passages that name the shown skills. */
const withoutShown = (text: string, language: Passage['language'], { shown, finder }: Cutting): string => {
  const named = finder.find(text, language).filter(({ skill }) => shown.skills.has(skill));
  const content = findWords(text).filter(({ form }) => {
    const { term, parts } = getAnalyser().readWord(form, language);
    return shown.terms.has(term) || parts.some((part) => shown.terms.has(part.term));
  });
  return cut(text, [...named, ...content]);
};
const bare = (profile: Profile, cutting: Cutting): Profile => {
  const passages = (list: readonly Passage[]): Passage[] =>
    list.map(({ language, title, body }) => ({
      language,
      title: withoutShown(title, language, cutting),
      body: withoutShown(body, language, cutting),
    }));
  return {
    ...profile,
    passages: passages(profile.passages),
    works: profile.works.map((work) => ({ ...work, passages: passages(work.passages) })),
  };
};

/** Whole matches of the project's own sample: whether explanations are true, and what skills found in texts do. */
export const wholeMatchTables = async (sample: SamplePairs): Promise<ReportTable[]> => {
  const { needs, profiles, parts, finder } = sample;
  const { inSolver } = weights.mention;
  const unread = { ...weights, mention: { ...weights.mention, inSolver: { ...inSolver, factor: 0 } } };
  const { ranker } = (await buildIndex(parts, profiles)).index;
  const plain = (await buildIndex({ ...parts, weights: unread }, profiles)).index.ranker;
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const matches = needs.map((need) => ({ need, list: ranker.rank(need, profiles, top) }));

  const falls = (kinds: readonly Kind[]): number[] =>
    matches.flatMap(({ need, list }) =>
      list.flatMap((match) => {
        const profile = byId.get(match.profileId);
        const shown = shownIn(match, kinds);
        if (!profile || shown.terms.size + shown.skills.size === 0) return [];
        const after = ranker.scorePair(need, bare(profile, { shown, finder }));
        return [after.score < match.score ? 1 : 0];
      }),
    );
  const row = (name: string, figures: readonly number[]) => ({
    name: `${name} (${figures.length} matches)`,
    values: [bootstrap(figures.length, meanOf(figures))],
  });
  const shares = matches.flatMap(({ list }) => list.map(({ mentionedSkills }) => (mentionedSkills.length > 0 ? 1 : 0)));
  const overlaps = matches.map(({ need, list }) => {
    const others = new Set(plain.rank(need, profiles, top).map(({ profileId }) => profileId));
    return list.filter(({ profileId }) => others.has(profileId)).length / Math.max(1, list.length);
  });
  const padding = (by: typeof ranker): number[] => tryNewcomers(by, needs, profiles).map(({ manyMore }) => manyMore);
  const asked = needs.flatMap((need) => {
    const found = need.passages.flatMap(({ title, body, language }) => finder.find(`${title}\n${body}`, language));
    const sure = new Set(found.filter((one) => one.confidence >= weights.mention.sureFrom).map(({ skill }) => skill));
    return [...sure].map((skill) =>
      need.skills.some(({ skill: wanted }) => parts.skills.closeness(wanted, skill) !== null) ? 1 : 0,
    );
  });
  const pairs = `${needs.length} challenges and ${profiles.length} solvers of the sample, the best ${top} of each`;
  return [
    {
      title: 'sample: are the explanations of whole matches true?',
      notes: [`${pairs}: what is shown is taken out of all of the solver’s texts, and the pair is scored anew.`],
      columns: ['score falls'],
      rows: [
        row('words and concepts shown', falls(['word', 'concept'])),
        row('words alone', falls(['word'])),
        row('concepts alone', falls(['concept'])),
      ],
    },
    {
      title: 'sample: what skills found in texts do',
      notes: [
        `${pairs}. The sample is the project’s own: it shows how the parts work together, not how good they are.`,
      ],
      columns: ['mean'],
      rows: [
        row('matches with a skill that only a text speaks of', shares),
        row('of the best ten, the same without them', overlaps),
        row('points that 30 works about other things add, with them', padding(ranker)),
        row('the same without them', padding(plain)),
        row('skills found in a challenge’s text that it asks for, or one near', asked),
      ],
    },
  ];
};
