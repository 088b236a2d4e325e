import { z } from 'zod';
import { languages } from '@/domain/shared/language';
import { addLayWord } from '../taxonomy/add-lay-word';
import { addTheme } from '../taxonomy/add-theme';
import { getLayWord, listLayWords } from '../taxonomy/lay-words.queries';
import { removeLayWord } from '../taxonomy/remove-lay-word';
import { retireTheme } from '../taxonomy/retire-theme';
import { saveLayWord } from '../taxonomy/save-lay-word';
import { saveTheme } from '../taxonomy/save-theme';
import {
  findSkills,
  listLabels,
  listSkillsBelow,
  listThemes,
  listThemesForEdit,
  listUnGoals,
  suggestSkills,
} from '../taxonomy/taxonomy.queries';
import { inUseInput } from '../taxonomy/in-use-input';
import { callLimits } from '../trpc/call-limits';
import { limited, publicProcedure, router, signedInProcedure } from '../trpc/trpc';
import { versionInput } from '../version-input';

const language = z.enum(languages);
const key = z.string().min(1).max(120);
const theme = z.object({
  sv: z.string().max(200),
  en: z.string().max(200),
  textSv: z.string().max(2000),
  textEn: z.string().max(2000),
});
const keys = z.array(key).max(50);
const layWord = z.object({ word: z.string().max(200), language, skills: keys, themes: keys });
const one = z.object({ id: z.string().min(1).max(60), version: versionInput });

export const taxonomyRouter = router({
  themes: publicProcedure
    .input(inUseInput)
    .query(({ ctx, input }) => listThemes(ctx, input?.inUse ? { inUse: input.inUse } : {})),
  unGoals: publicProcedure.query(({ ctx }) => listUnGoals(ctx)),
  skillsBelow: publicProcedure
    .input(z.object({ key: key.nullable(), language }))
    .query(({ ctx, input }) => listSkillsBelow(ctx, input)),
  skillLabels: publicProcedure
    .input(z.object({ keys: z.array(key).max(500) }))
    .query(({ ctx, input }) => listLabels(ctx, input)),
  searchSkills: publicProcedure
    .input(z.object({ query: z.string().max(100), language, limit: z.number().int().min(1).max(50).default(12) }))
    .query(({ ctx, input }) => findSkills(ctx, input)),
  // Reads only; a mutation because the text is too long for an address.
  suggestSkills: publicProcedure
    .use(limited(callLimits.suggest))
    .input(z.object({ text: z.string().max(12_000), language, limit: z.number().int().min(1).max(50).default(12) }))
    .mutation(({ ctx, input }) => suggestSkills(ctx, input)),

  themesForEdit: signedInProcedure.query(({ ctx }) => listThemesForEdit(ctx)),
  addTheme: signedInProcedure.input(theme).mutation(({ ctx, input }) => addTheme(ctx, input)),
  saveTheme: signedInProcedure
    .input(theme.extend({ key, version: versionInput }))
    .mutation(({ ctx, input }) => saveTheme(ctx, input)),
  retireTheme: signedInProcedure
    .input(z.object({ key, version: versionInput, retired: z.boolean() }))
    .mutation(({ ctx, input }) => retireTheme(ctx, input)),

  layWords: signedInProcedure
    .input(
      z.object({
        query: z.string().max(100),
        of: language.nullable(),
        page: z.number().int().min(1).max(10_000),
        sortedIn: language,
      }),
    )
    .query(({ ctx, input }) => listLayWords(ctx, input)),
  layWord: signedInProcedure.input(one.pick({ id: true })).query(({ ctx, input }) => getLayWord(ctx, input)),
  addLayWord: signedInProcedure.input(layWord).mutation(({ ctx, input }) => addLayWord(ctx, input)),
  saveLayWord: signedInProcedure.input(layWord.extend(one.shape)).mutation(({ ctx, input }) => saveLayWord(ctx, input)),
  removeLayWord: signedInProcedure.input(one).mutation(({ ctx, input }) => removeLayWord(ctx, input)),
});
