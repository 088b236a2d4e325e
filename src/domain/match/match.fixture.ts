import { createConceptFinder } from '../text/concepts';
import { getAnalyser, getLexicon } from '../text/default-analyser';
import type { Knowledge } from './knowledge';
import { type Need, noFacts, type Profile } from './match';
import { createSkillMap, type SkillRow } from './skill-map';
import { countStatistics } from './text/corpus-statistics';
import { createVectorTextScorer, type VectorText } from './text/vector-text-scorer';
import { weights } from './weights';

const skillRows: SkillRow[] = [
  { key: 'care-technology', parents: [], sv: 'Välfärdsteknik', en: 'Welfare technology' },
  { key: 'safety-technology', parents: ['care-technology'], sv: 'Trygghetsteknik', en: 'Safety technology' },
  { key: 'fall-detection', parents: ['safety-technology'], sv: 'Falldetektering', en: 'Fall detection' },
  {
    key: 'radar-fall-detection',
    parents: ['fall-detection'],
    sv: 'Falldetektering med radar',
    en: 'Radar fall detection',
  },
  { key: 'safety-alarms', parents: ['safety-technology'], sv: 'Trygghetslarm', en: 'Safety alarms' },
  { key: 'participation', parents: [], sv: 'Delaktighet', en: 'Participation' },
  { key: 'service-design', parents: ['participation'], sv: 'Tjänstedesign', en: 'Service design' },
  { key: 'user-interviews', parents: ['service-design'], sv: 'Användarintervjuer', en: 'User interviews' },
];

const synonyms: Readonly<Record<string, readonly string[]>> = {
  'fall-detection': ['fallsensor', 'fallsensorer'],
  'safety-alarms': ['larm'],
};

const finder = createConceptFinder(
  skillRows.map((row) => ({ ...row, svAlt: synonyms[row.key] ?? [], enAlt: [] })),
  getAnalyser(),
  getLexicon(),
);

export const testSkills = skillRows.map(({ key }) => key);

export const testKnowledge: Knowledge<VectorText, VectorText> = {
  skills: createSkillMap(
    skillRows,
    [
      { key: 'safety', sv: 'Trygghet', en: 'Safety' },
      { key: 'care', sv: 'Vård och omsorg', en: 'Health and social care' },
      { key: 'climate', sv: 'Klimat', en: 'Climate' },
    ],
    finder.find,
  ),
  text: createVectorTextScorer(
    { analyser: getAnalyser(), translate: null },
    { sv: countStatistics(), en: countStatistics() },
  ),
  weights,
  thisYear: 2026,
};

/** A challenge that says everything a challenge can say. */
export const fallNeed: Need = {
  id: 'need-fall',
  themes: ['care', 'safety'],
  skills: [
    { skill: 'fall-detection', need: 'must' },
    { skill: 'service-design', need: 'good' },
  ],
  passages: [
    {
      language: 'sv',
      title: 'Färre fall på särskilt boende om natten',
      body: 'Äldre personer faller om natten utan att personalen märker det. Vi vill upptäcka fall snabbt utan kameror, så att personalen kan hjälpa till.',
    },
  ],
  track: 'testbed',
  place: 'Helsingborg',
  startsInMonths: 3,
  facts: noFacts,
};

/** A solver that fits it well. */
export const fallProfile: Profile = {
  id: 'solver-fall',
  kind: 'company',
  themes: ['care'],
  skills: [{ skill: 'radar-fall-detection', level: 'expert' }],
  passages: [{ language: 'sv', title: '', body: 'Vi gör sensorer som upptäcker fall hos äldre utan kameror.' }],
  works: [
    {
      id: 'work-night',
      year: 2023,
      passages: [
        {
          language: 'sv',
          title: 'Trygg natt på särskilt boende',
          body: 'Radar upptäcker när äldre personer faller om natten, och personalen får ett larm.',
        },
      ],
    },
    {
      id: 'work-school',
      year: 2019,
      passages: [{ language: 'sv', title: 'Ljud i skolan', body: 'Mätning av buller i klassrum.' }],
    },
  ],
  place: 'Helsingborg',
  maturity: 'piloted',
  capacityMonths: 2,
};
