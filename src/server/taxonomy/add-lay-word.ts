import { changesBetween } from '@/domain/shared/changes';
import { canEditLayWords, checkLayWord, type LayWord } from '@/domain/taxonomy/lay-word';
import { defineWrite } from '../define-write';
import { auditedOf, layWordsChanged, loadBeside } from './load-lay-word';

/** Adds an everyday word. */
export const addLayWord = defineWrite({
  action: 'lay_word.add',
  load: (deps, input: LayWord) => loadBeside(deps, input),
  allow: canEditLayWords,
  decide: (beside, input) => checkLayWord(input, beside),
  save: (tx, { word, language, skills, themes }) =>
    tx.layWord.create({
      data: { word, language, skills: [...skills], themes: [...themes] },
      select: { id: true, version: true },
    }),
  changes: (_beside, word) => changesBetween({}, auditedOf(word)),
  nounId: (_word, { id }) => id,
  tell: layWordsChanged,
});
