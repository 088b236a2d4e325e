import { describe, expect, test } from 'vitest';
import { languages } from '@/domain/shared/language';
import seed from '../../../prisma/seed/taxonomy-core.json';
import themes from '../../../prisma/seed/themes.json';
import unGoals from '../../../prisma/seed/un-goals.json';

interface Skill {
  readonly key: string;
  readonly parent: string | null;
  readonly level: number;
  readonly sv: string;
  readonly en: string;
  readonly svAlt: readonly string[];
  readonly enAlt: readonly string[];
  readonly esco: readonly { readonly uri: string; readonly relation: string }[];
}

const skills: readonly Skill[] = seed.skills;
const byKey = new Map(skills.map((skill) => [skill.key, skill]));
const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const escoSkill = /^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const formsOf = (skill: Skill, language: 'sv' | 'en') => [skill[language], ...skill[`${language}Alt`]];
/** As a reader compares words: case and punctuation do not make them different. */
const sameAs = (form: string) =>
  form
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the tree', () => {
  test('keys are unique and kebab-case', () => {
    expect(byKey.size).toBe(skills.length);
    expect(skills.filter(({ key }) => !kebabCase.test(key))).toEqual([]);
  });

  test('has exactly three levels, each skill one below its parent', () => {
    expect(new Set(skills.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
    const misplaced = skills.filter(({ parent, level }) =>
      parent === null ? level !== 1 : byKey.get(parent)?.level !== level - 1,
    );
    expect(misplaced).toEqual([]);
  });

  test('following parents always ends at a field', () => {
    const endless = skills.filter((skill) => {
      const seen = new Set<string>();
      let step: Skill | undefined = skill;
      while (step?.parent != null && !seen.has(step.key)) {
        seen.add(step.key);
        step = byKey.get(step.parent);
      }
      return step?.level !== 1;
    });
    expect(endless).toEqual([]);
  });

  test('holds at least 400 skills, and every field and area has several', () => {
    expect(skills.filter(({ level }) => level === 3).length).toBeGreaterThanOrEqual(400);
    const children = (key: string) => skills.filter(({ parent }) => parent === key).length;
    const thin = skills.filter(({ key, level }) => level < 3 && children(key) < 3);
    expect(thin).toEqual([]);
  });

  test('a parent comes before its children, so that it can be written in order', () => {
    const written = new Set<string | null>([null]);
    const early = skills.filter(({ key, parent }) => {
      written.add(key);
      return !written.has(parent);
    });
    expect(early).toEqual([]);
  });
});

describe.each(languages)('words in %s', (language) => {
  test('every skill has a label and one to four synonyms', () => {
    const wrong = skills.filter((skill) => {
      const synonyms = skill[`${language}Alt`].length;
      return skill[language] === '' || synonyms < 1 || synonyms > 4;
    });
    expect(wrong).toEqual([]);
  });

  test('no form is blank, padded, or repeated within its skill', () => {
    const wrong = skills.filter((skill) => {
      const forms = formsOf(skill, language);
      return (
        new Set(forms.map(sameAs)).size < forms.length || forms.some((form) => form !== form.trim() || !sameAs(form))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('no form means two skills', () => {
    const owners = new Map<string, Set<string>>();
    for (const skill of skills) {
      for (const form of formsOf(skill, language).map(sameAs)) {
        owners.set(form, (owners.get(form) ?? new Set()).add(skill.key));
      }
    }
    expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });
});

test('Swedish labels are lower case', () => {
  expect(skills.filter(({ sv }) => sv !== sv.toLowerCase())).toEqual([]);
});

test('no abbreviation is an everyday word of either language', () => {
  const everyday =
    'ar as be bi du far he in it las me mi mil or refuse sam sen sip so soc så us va var vet vi we who wise'.split(' ');
  const forms = new Set(skills.flatMap((skill) => languages.flatMap((language) => formsOf(skill, language))));
  expect(everyday.filter((word) => forms.has(word) || forms.has(word.toUpperCase()))).toEqual([]);
});

describe('ESCO links', () => {
  const links = skills.flatMap(({ key, esco }) => esco.map((link) => ({ key, ...link })));

  test('are well formed and not repeated within a skill', () => {
    expect(links.filter(({ uri }) => !escoSkill.test(uri))).toEqual([]);
    expect(links.filter(({ relation }) => !/^(?:exact|close|broader|narrower)$/.test(relation))).toEqual([]);
    expect(new Set(links.map(({ key, uri }) => `${key} ${uri}`)).size).toBe(links.length);
  });

  test('say "exact" at most once per ESCO concept and per skill', () => {
    const exact = links.filter(({ relation }) => relation === 'exact');
    expect(new Set(exact.map(({ uri }) => uri)).size).toBe(exact.length);
    expect(new Set(exact.map(({ key }) => key)).size).toBe(exact.length);
  });

  test('cover at least 150 skills', () => {
    expect(skills.filter(({ level, esco }) => level === 3 && esco.length > 0).length).toBeGreaterThanOrEqual(150);
  });
});

test('the four themes of the city are named and explained in both languages', () => {
  expect(themes.map(({ key }) => key)).toEqual(['safety', 'employment', 'climate', 'care']);
  expect(themes.filter(({ sv, en, svText, enText }) => !(sv && en && svText && enText))).toEqual([]);
});

test('the UN goals are numbered 1 to 17 and named in both languages', () => {
  expect(unGoals.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  expect(new Set(unGoals.map(({ sv }) => sv)).size).toBe(17);
  expect(new Set(unGoals.map(({ en }) => en)).size).toBe(17);
});
