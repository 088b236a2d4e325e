'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { boundId, boundLanguage, buttonAction, formAction } from '@/app/form-action';
import type { Language } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { refusalsIn } from '@/server/trpc/refusals-in';
import { type FormState, textOf, valuesOf } from '@/ui/kit/form-state';
import { layWordPath, layWordsPath } from '@/ui/taxonomy/lay-word-address';
import { layWordInput, layWordValues } from '@/ui/taxonomy/lay-word-values';
import { answerSkillIntent, skillIntent } from '@/ui/taxonomy/skill-values';

const at = z.object({ language: boundLanguage, id: boundId });

/** Without scripts the skill picker's buttons send the form: it is shown again with what was found. */
async function lookUpSkills(language: Language, form: FormData): Promise<FormState | null> {
  if (skillIntent(valuesOf(form)) === null) return null;
  const answered = await answerForm({ language, form }, async (values) => {
    const { taxonomy } = await serverApi();
    return { values: (await answerSkillIntent({ values, language, taxonomy, texts: [] })) ?? values };
  });
  return answered.status === 'ok' ? { ...answered, status: 'idle' } : answered;
}

/** The list with the word that was saved. */
const listWith = (language: Language, word: string, id: string) =>
  layWordsPath(language, { query: word.slice(0, 100) }, { saved: id });

export const addLayWord = formAction(boundLanguage, async (language, form) => {
  const found = await lookUpSkills(language, form);
  if (found) return found;
  return answerForm({ language, form }, async (values) => {
    const input = layWordInput(values);
    const { id } = await (await serverApi()).taxonomy.addLayWord(input);
    redirect(listWith(language, input.word, id));
  });
});

export const saveLayWord = formAction(at, async ({ language, id }, form) => {
  const found = await lookUpSkills(language, form);
  if (found) return found;
  const current = async () => {
    const word = await (await serverApi()).taxonomy.layWord({ id });
    return { version: word.version, values: layWordValues(word, language) };
  };
  return answerForm({ language, form, current }, async (values) => {
    const version = Number(textOf(values, 'version'));
    const input = layWordInput(values);
    await (await serverApi()).taxonomy.saveLayWord({ id, version, ...input });
    redirect(listWith(language, input.word, id));
  });
});

/** Removes the word; where somebody was quicker, its own page says what has happened. */
export const removeLayWord = buttonAction(at, async ({ language, id }, form) => {
  const version = Number(textOf(valuesOf(form), 'version'));
  let problem: string | undefined;
  try {
    await (await serverApi()).taxonomy.removeLayWord({ id, version });
  } catch (error) {
    problem = refusalsIn(error)[0]?.code ?? 'unknown';
  }
  const isGone = problem === undefined || problem === 'not_found';
  redirect(isGone ? layWordsPath(language, {}, { removed: 'yes' }) : `${layWordPath(language, id)}?problem=${problem}`);
});
