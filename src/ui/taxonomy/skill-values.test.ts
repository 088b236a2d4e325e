import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSkillIntent, readKnown, skillChoices, skillFormValues, skillIntent, writeKnown } from './skill-values';

const option = { key: 'fall-detection', label: 'falldetektion', above: 'trygghetslarm' };
const taxonomy = {
  searchSkills: async () => [option],
  suggestSkills: async ({ text }: { text: string }) => [{ ...option, found: text }],
};
const asked = { language: 'sv', taxonomy, texts: ['need', 'today'] } as const;

describe('what a form sends', () => {
  it('is each picked skill once, without those that were set to "remove"', () => {
    const values = { skills: ['a=must', 'b=good', 'a=good', '', 'c='] };
    expect(skillChoices(values)).toEqual([
      { key: 'a', value: 'must' },
      { key: 'b', value: 'good' },
    ]);
    expect(skillChoices({})).toEqual([]);
  });

  it('begins with what is saved, and carries the names along', () => {
    const values = skillFormValues([{ ...option, value: 'expert' }]);
    expect(skillChoices(values)).toEqual([{ key: option.key, value: 'expert' }]);
    expect(readKnown(values['skills.known'] as string[]).get(option.key)).toEqual({ ...option, found: undefined });
  });

  it('keeps any names whole, and skips what is not a name', () => {
    const word = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.record({ key: word, label: word, above: fc.string(), found: word }), (one) => {
        expect(readKnown(['{', '7', '[1]', 'null', writeKnown(one)])).toEqual(new Map([[one.key, one]]));
      }),
    );
  });
});

describe('the picker’s own buttons', () => {
  it('are told from the form’s', () => {
    expect(skillIntent({ intent: 'skills.find', 'skills.find': 'fall' })).toBe('find');
    // Enter in another field presses the first button of a form: with nothing to find it is the form that is sent.
    expect(skillIntent({ intent: 'skills.find', 'skills.find': ' ' })).toBeNull();
    expect(skillIntent({ intent: 'skills.suggest' })).toBe('suggest');
    expect(skillIntent({ intent: 'submit' })).toBeNull();
  });

  it('answer with what was typed and what was found', async () => {
    const values = { intent: 'skills.find', 'skills.find': 'fall', title: 'Kvar', skills: 'a=must' };
    const answer = await answerSkillIntent({ ...asked, values });
    expect(answer).toMatchObject({ title: 'Kvar', skills: 'a=must', 'skills.found': ['find', option.key] });
    expect(await answerSkillIntent({ ...asked, values: { title: 'x' } })).toBeNull();
  });

  it('read all the texts they are told to, apart from each other', async () => {
    const values = { intent: 'skills.suggest', need: 'Ett.', today: 'Två.' };
    const answer = await answerSkillIntent({ ...asked, values });
    expect(readKnown(answer?.['skills.known'] as string[]).get(option.key)?.found).toBe('Ett.\n\nTvå.');
  });
});
