import { changesBetween } from '@/domain/shared/changes';
import { ok } from '@/domain/shared/result';
import { canEditLayWords, checkLayWord, type LayWord } from '@/domain/taxonomy/lay-word';
import { defineWrite } from '../define-write';
import { saveVersion } from '../save-version';
import { auditedOf, layWordsChanged, loadBeside, loadLayWord } from './load-lay-word';

type Input = LayWord & Readonly<{ id: string; version: number }>;

/** Changes an everyday word or what it leads to. */
export const saveLayWord = defineWrite({
  action: 'lay_word.save',
  load: async (deps, input: Input) => {
    const saved = await loadLayWord(deps, input);
    if (!saved) return null;
    const { others, refused } = await loadBeside(deps, input, saved.themes);
    return { ...saved, others: others.filter(({ id }) => id !== saved.id), refused };
  },
  allow: canEditLayWords,
  decide: (saved, { id, version, ...typed }) => {
    const checked = checkLayWord(typed, saved);
    return checked.ok ? ok({ id, version, word: checked.value }) : checked;
  },
  save: (tx, { id, version, word }) => {
    const { skills, themes, ...rest } = word;
    return saveVersion(tx.layWord, { id, version }, { ...rest, skills: [...skills], themes: [...themes] });
  },
  changes: (saved, { word }) => changesBetween(auditedOf(saved), auditedOf(word)),
  nounId: ({ id }) => id,
  tell: layWordsChanged,
});
