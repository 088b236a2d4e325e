import type { Bilingual } from '../../shared/language';
import type { Knowledge, ReadyNeed, ReadyProfile } from '../knowledge';
import { type Match, maturities, type Need, type Passage, type Profile } from '../match';
import { asPoints } from '../points';
import { type Score, scoreReady } from '../score';
import type { Prepared } from '../text-scorer';
import { inSentence, titleIn } from './phrase';

type Raise = Match['wouldRaise'][number];
type Change<W extends Prepared> = Readonly<{
  kind: Raise['kind'];
  key: string | null;
  label: Bilingual;
  profile: ReadyProfile<W>;
}>;
type Pair<N extends Prepared, W extends Prepared> = Readonly<{ need: ReadyNeed<N>; profile: ReadyProfile<W> }>;

const shown = 5;

const withFields = <W extends Prepared>(ready: ReadyProfile<W>, fields: Partial<Profile>): ReadyProfile<W> => ({
  ...ready,
  profile: { ...ready.profile, ...fields },
});

const skillChanges = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  { profile }: Pair<N, W>,
  score: Score,
): Change<W>[] =>
  score.pair.covers
    .filter((cover) => cover.closeness !== 'same')
    .map(({ skill }) => {
      const label = knowledge.skills.labelOf(skill);
      return {
        kind: 'skill',
        key: skill,
        label: {
          sv: `Lägg till kompetensen ${inSentence(label.sv)}, om ni har den`,
          en: `Add the skill ${inSentence(label.en)}, if you have it`,
        },
        profile: withFields(profile, { skills: [...profile.profile.skills, { skill, level: 'experienced' }] }),
      };
    });

/** What a reference about a need would be called: its own title, else the labels of its skills. */
export const referenceTopic = (knowledge: Pick<Knowledge, 'skills'>, need: Need): Bilingual => {
  const labels = need.skills.slice(0, 2).map(({ skill }) => knowledge.skills.labelOf(skill));
  const topic = (language: 'sv' | 'en'): string =>
    titleIn(need.passages, language) || labels.map((label) => label[language]).join(', ');
  return { sv: topic('sv'), en: topic('en') };
};

const referenceChange = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  { need, profile }: Pair<N, W>,
): Change<W>[] => {
  const topic = referenceTopic(knowledge, need.need);
  if (need.text.size === 0 || topic.sv === '') return [];
  const passages: Passage[] = [{ language: 'sv', title: topic.sv, body: '' }];
  if (topic.en !== topic.sv) passages.push({ language: 'en', title: topic.en, body: '' });
  const work = { id: '\u{10FFFF}imagined', year: knowledge.thisYear, passages };
  return [
    {
      kind: 'reference',
      key: null,
      label: {
        sv: `Lägg till en referens om något som liknar ”${topic.sv}”`,
        en: `Add a reference about something like “${topic.en}”`,
      },
      profile: {
        profile: { ...profile.profile, works: [...profile.profile.works, work] },
        presentation: profile.presentation,
        works: [...profile.works, knowledge.text.prepareWork(passages)],
      },
    },
  ];
};

const themeChanges = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  { need, profile }: Pair<N, W>,
): Change<W>[] =>
  need.need.themes
    .filter((theme) => !profile.profile.themes.includes(theme))
    .map((theme) => {
      const label = knowledge.skills.themeLabelOf(theme);
      return {
        kind: 'theme',
        key: theme,
        label: {
          sv: `Lägg till temat ${inSentence(label.sv)}, om ni arbetar med det`,
          en: `Add the theme ${inSentence(label.en)}, if you work with it`,
        },
        profile: withFields(profile, { themes: [...profile.profile.themes, theme] }),
      };
    });

const fieldChanges = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  { need, profile }: Pair<N, W>,
): Change<W>[] => {
  const { place, maturity, capacityMonths } = profile.profile;
  const changes: Change<W>[] = [];
  const field = (key: 'place' | 'maturity' | 'capacityMonths', value: Partial<Profile>, label: Bilingual): void => {
    changes.push({ kind: 'field', key, label, profile: withFields(profile, value) });
  };
  const suits = knowledge.weights.maturity[need.need.track];
  const best = maturities.reduce((a, b) => ((suits?.[b] ?? 0) > (suits?.[a] ?? 0) ? b : a));
  if (place === null && need.need.place !== null) {
    field('place', { place: need.need.place }, { sv: 'Ange var ni finns', en: 'Say where you are based' });
  }
  if (maturity === null) {
    field('maturity', { maturity: best }, { sv: 'Ange hur mogen lösningen är', en: 'Say how mature the solution is' });
  }
  if (capacityMonths === null) {
    field('capacityMonths', { capacityMonths: 0 }, { sv: 'Ange när ni kan börja', en: 'Say when you can start' });
  }
  return changes;
};

/** What would raise the score most: each change is made and the pair scored again; best first, points gained at most. */
export const wouldRaiseOf = <N extends Prepared, W extends Prepared>(
  knowledge: Knowledge<N, W>,
  pair: Pair<N, W>,
  score: Score,
): Raise[] => {
  const changes = [
    ...skillChanges(knowledge, pair, score),
    ...referenceChange(knowledge, pair),
    ...themeChanges(knowledge, pair),
    ...fieldChanges(knowledge, pair),
  ];
  const raises = changes.map(({ kind, key, label, profile }) => ({
    kind,
    key,
    label,
    points: asPoints(scoreReady(knowledge, pair.need, profile).total - score.total),
  }));
  return raises
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, shown);
};
