import type { Bilingual } from '../../shared/language';
import type { Knowledge, ReadyNeed, ReadyProfile } from '../knowledge';
import { type Match, maturities, type Need, type Passage, partNames, type Profile } from '../match';
import { capacityValue, maturityValue, placeValue, themeValue } from '../parts/plain-parts';
import { findMentions, type Mention } from '../mentions';
import { asPoints } from '../points';
import { blankProfile } from '../ready';
import { type Score, scoreReady } from '../score';
import type { Prepared } from '../text-scorer';
import type { Weights } from '../weights';
import { inSentence, titleIn } from './phrase';
import { type Change, skillChanges } from './raise-skills';

type Raise = Match['wouldRaise'][number];
type Pair<N extends Prepared, W extends Prepared> = Readonly<{ need: ReadyNeed<N>; profile: ReadyProfile<W> }>;

const shown = 5;

/** What a reference about a need would be called: its own title, else the labels of its skills. */
export const referenceTopic = (knowledge: Pick<Knowledge, 'skills'>, need: Need): Bilingual => {
  const labels = need.skills.slice(0, 2).map(({ skill }) => knowledge.skills.labelOf(skill));
  const topic = (language: 'sv' | 'en'): string =>
    titleIn(need.passages, language) || labels.map((label) => label[language]).join(', ');
  return { sv: topic('sv'), en: topic('en') };
};

type Imagined<W extends Prepared> = Readonly<{ text: W; mentions: readonly Mention[] }>;
const imaginedWorks = new WeakMap<ReadyNeed, Imagined<Prepared>>();

/** The imagined reference of a need, read once for all the solvers that are told of it. */
const imaginedWork = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  need: ReadyNeed<N>,
  passages: readonly Passage[],
): Imagined<W> => {
  const known = imaginedWorks.get(need);
  if (known) return known as Imagined<W>;
  const text = knowledge.text.prepareWork(passages);
  const made = { text, mentions: findMentions(knowledge, { ...blankProfile, passages }) };
  imaginedWorks.set(need, made);
  return made;
};

const referenceGain = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  { need, profile }: Pair<N, W>,
  score: Score,
): Raise[] => {
  const topic = referenceTopic(knowledge, need.need);
  if (need.text.size === 0 || topic.sv === '') return [];
  const passages: Passage[] = [{ language: 'sv', title: topic.sv, body: '' }];
  if (topic.en !== topic.sv) passages.push({ language: 'en', title: topic.en, body: '' });
  const work = { id: '\u{10FFFF}imagined', year: knowledge.thisYear, passages };
  const imagined = imaginedWork(knowledge, need, passages);
  const changed = {
    profile: { ...profile.profile, works: [...profile.profile.works, work] },
    presentation: profile.presentation,
    works: [...profile.works, imagined.text],
    mentions: [...profile.mentions, ...imagined.mentions],
  };
  const label = {
    sv: `Lägg till en referens om något som liknar ”${topic.sv}”`,
    en: `Add a reference about something like “${topic.en}”`,
  };
  const points = asPoints(scoreReady(knowledge, need, changed).total - score.total);
  return [{ kind: 'reference', key: null, label, points }];
};

const themeChanges = (
  { skills, weights }: Pick<Knowledge, 'skills' | 'weights'>,
  need: Need,
  profile: Profile,
): Change[] =>
  need.themes
    .filter((theme) => !profile.themes.includes(theme))
    .map((theme) => {
      const label = skills.themeLabelOf(theme);
      return {
        kind: 'theme',
        key: theme,
        label: {
          sv: `Lägg till temat ${inSentence(label.sv)}, om ni arbetar med det`,
          en: `Add the theme ${inSentence(label.en)}, if you work with it`,
        },
        part: 'theme',
        after: themeValue(weights, need, { ...profile, themes: [...profile.themes, theme] }),
      };
    });

const fieldChanges = (weights: Weights, need: Need, profile: Profile): Change[] => {
  const changes: Change[] = [];
  const suits = Object.hasOwn(weights.maturity, need.track) ? weights.maturity[need.track] : undefined;
  const best = maturities.reduce((a, b) => ((suits?.[b] ?? 0) > (suits?.[a] ?? 0) ? b : a));
  if (profile.place === null) {
    const label = { sv: 'Ange var ni finns', en: 'Say where you are based' };
    const after = placeValue(weights, need, { ...profile, place: need.place });
    changes.push({ kind: 'field', key: 'place', label, part: 'place', after });
  }
  if (profile.maturity === null) {
    const label = { sv: 'Ange hur mogen lösningen är', en: 'Say how mature the solution is' };
    const after = maturityValue(weights, need, { ...profile, maturity: best });
    changes.push({ kind: 'field', key: 'maturity', label, part: 'maturity', after });
  }
  if (profile.capacityMonths === null) {
    const label = { sv: 'Ange när ni kan börja', en: 'Say when you can start' };
    const after = capacityValue(weights, need, { ...profile, capacityMonths: 0 });
    changes.push({ kind: 'field', key: 'capacityMonths', label, part: 'capacity', after });
  }
  return changes;
};

/**
 * What would raise the score most, best first: each change is made and what it touches is scored again, so the points
 * are those that the change gives (for a place, a maturity or a start: that it gives at most).
 */
export const wouldRaiseOf = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  pair: Pair<N, W>,
  score: Score,
): Raise[] => {
  const { profile } = pair.profile;
  const { need, most } = pair.need;
  const changes = [
    ...skillChanges(knowledge, pair, score),
    ...themeChanges(knowledge, need, profile),
    ...fieldChanges(knowledge.weights, need, profile),
  ];
  const raises = changes.map(({ kind, key, label, part, after, isWritten = false }) => {
    const at = partNames.indexOf(part);
    const quarters = Math.round((after?.value ?? 0) * (most[at] ?? 0)) - (score.quarters[at] ?? 0);
    return { raise: { kind, key, label, points: asPoints(quarters) }, isWritten };
  });
  const references = referenceGain(knowledge, pair, score).map((raise) => ({ raise, isWritten: false }));
  const ranked = [...raises, ...references]
    .filter(({ raise }) => raise.points > 0)
    .sort((a, b) => b.raise.points - a.raise.points || Number(b.isWritten) - Number(a.isWritten));
  // What already stands in a text takes a minute to state, so it is always among those shown.
  const written = new Set(ranked.filter(({ isWritten }) => isWritten).slice(0, shown));
  const others = new Set(ranked.filter((one) => !written.has(one)).slice(0, shown - written.size));
  return ranked.filter((one) => written.has(one) || others.has(one)).map(({ raise }) => raise);
};
