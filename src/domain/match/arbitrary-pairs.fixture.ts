import fc from 'fast-check';
import { maturities, type Need, type NeedFacts, type Passage, type Profile, skillLevels } from './match';
import { testSkills } from './match.fixture';

const words =
  'äldre faller natten radar larm skola buller klimat sol boende personal hälsa test data elever och i på fallsensor tjänstedesign användarintervjuer trygghetsteknik'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));
const passage: fc.Arbitrary<Passage> = fc.record({ language: fc.constantFrom('sv', 'en'), title: text, body: text });
const themes = fc.uniqueArray(fc.constantFrom('safety', 'care', 'climate'), { maxLength: 3 });
const place = fc.constantFrom(null, 'Helsingborg', 'Lund', ' helsingborg ');

const sum = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }));
export const anyFacts: fc.Arbitrary<NeedFacts> = fc.record({ budgetFrom: sum, budgetTo: sum });

export const anyNeed: fc.Arbitrary<Need> = fc.record({
  id: fc.constantFrom('need-a', 'need-b'),
  themes,
  skills: fc.array(fc.record({ skill: fc.constantFrom(...testSkills), need: fc.constantFrom('must', 'good') }), {
    maxLength: 5,
  }),
  passages: fc.array(passage, { maxLength: 2 }),
  track: fc.constantFrom('testbed', 'dialogue', 'direct_award', 'research', 'idea', 'constructor'),
  place,
  startsInMonths: fc.option(fc.integer({ min: -2, max: 24 })),
  facts: anyFacts,
});

export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  kind: fc.constantFrom('company', 'academia', 'association'),
  themes,
  skills: fc.array(fc.record({ skill: fc.constantFrom(...testSkills), level: fc.constantFrom(...skillLevels) }), {
    maxLength: 6,
  }),
  passages: fc.array(passage, { maxLength: 2 }),
  works: fc
    .array(
      fc.record({
        year: fc.option(fc.integer({ min: 1990, max: 2026 })),
        passages: fc.array(passage, { maxLength: 2 }),
      }),
      { maxLength: 5 },
    )
    .map((works) => works.map((work, at) => ({ ...work, id: `work-${at}` }))),
  place,
  maturity: fc.option(fc.constantFrom(...maturities)),
  capacityMonths: fc.option(fc.double({ min: 0, max: 36, noNaN: true })),
});
