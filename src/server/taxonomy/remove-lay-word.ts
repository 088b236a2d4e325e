import { changesBetween } from '@/domain/shared/changes';
import { ok } from '@/domain/shared/result';
import { canEditLayWords } from '@/domain/taxonomy/lay-word';
import { defineWrite } from '../define-write';
import { auditedOf, layWordsChanged, loadLayWord } from './load-lay-word';

type Input = Readonly<{ id: string; version: number }>;

/** Removes an everyday word; what it said stays in the audit log, and the seed does not put it back. */
export const removeLayWord = defineWrite({
  action: 'lay_word.remove',
  load: loadLayWord,
  allow: canEditLayWords,
  decide: (_word, { id, version }: Input) => ok({ id, version }),
  save: async (tx, { id, version }) => {
    const { count } = await tx.layWord.deleteMany({ where: { id, version } });
    return count === 1 ? { id } : null;
  },
  changes: (word) => changesBetween(auditedOf(word), { word: null, language: null, skills: null, themes: null }),
  nounId: ({ id }) => id,
  tell: layWordsChanged,
});
