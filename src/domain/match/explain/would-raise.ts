import type { Bilingual } from '../../shared/language';
import type { Knowledge, ReadyNeed, ReadyProfile } from '../knowledge';
import { type Match, maturities, type Need, type PartName, type Passage, partNames, type Profile } from '../match';
import type { PartValue } from '../parts/part-value';
import { capacityValue, maturityValue, placeValue, themeValue } from '../parts/plain-parts';
import { coverSkills, type SkillCover, skillsValue } from '../parts/skills-part';
import { asPoints } from '../points';
import { type Score, scoreReady } from '../score';
import type { Prepared } from '../text-scorer';
import type { Weights } from '../weights';
import { inSentence, titleIn } from './phrase';

type Raise = Match['wouldRaise'][number];
/** A change to a profile's own words, and the value that the part it touches would then have. */
type Change = Readonly<{
  kind: Raise['kind'];
  key: string | null;
  label: Bilingual;
  part: PartName;
  after: PartValue | null;
}>;
type Pair<N extends Prepared, W extends Prepared> = Readonly<{ need: ReadyNeed<N>; profile: ReadyProfile<W> }>;

const shown = 5;
/** Of very many needed skills only those that could gain the most are tried. */
const skillsTried = 8;

const skillChanges = (
  knowledge: Pick<Knowledge, 'skills' | 'weights'>,
  pair: Pair<Prepared, Prepared>,
  score: Score,
): Change[] => {
  const { need, profile } = pair;
  const { weights } = knowledge;
  const room = (cover: SkillCover): number => weights.need[cover.need] * (1 - cover.strength);
  const open = score.pair.covers.filter((cover) => cover.closeness !== 'same').sort((a, b) => room(b) - room(a));
  return open.slice(0, skillsTried).map(({ skill }) => {
    const label = knowledge.skills.labelOf(skill);
    const changed: Profile = {
      ...profile.profile,
      skills: [...profile.profile.skills, { skill, level: 'experienced' }],
    };
    return {
      kind: 'skill',
      key: skill,
      label: {
        sv: `Lägg till kompetensen ${inSentence(label.sv)}, om ni har den`,
        en: `Add the skill ${inSentence(label.en)}, if you have it`,
      },
      part: 'skills',
      after: skillsValue(knowledge, coverSkills(knowledge, need, changed), changed),
    };
  });
};

/** What a reference about a need would be called: its own title, else the labels of its skills. */
export const referenceTopic = (knowledge: Pick<Knowledge, 'skills'>, need: Need): Bilingual => {
  const labels = need.skills.slice(0, 2).map(({ skill }) => knowledge.skills.labelOf(skill));
  const topic = (language: 'sv' | 'en'): string =>
    titleIn(need.passages, language) || labels.map((label) => label[language]).join(', ');
  return { sv: topic('sv'), en: topic('en') };
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
  const changed = {
    profile: { ...profile.profile, works: [...profile.profile.works, work] },
    presentation: profile.presentation,
    works: [...profile.works, knowledge.text.prepareWork(passages)],
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
  const raises = changes.map(({ kind, key, label, part, after }) => {
    const at = partNames.indexOf(part);
    const quarters = Math.round((after?.value ?? 0) * (most[at] ?? 0)) - (score.quarters[at] ?? 0);
    return { kind, key, label, points: asPoints(quarters) };
  });
  return [...raises, ...referenceGain(knowledge, pair, score)]
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, shown);
};
