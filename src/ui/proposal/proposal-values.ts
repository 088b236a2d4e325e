import type { Language } from '@/domain/shared/language';
import type { ProposalPage } from '@/server/proposal/proposal.queries';
import { type FormValues, listOf, textOf } from '../kit/form-state';
import { skillChoices, skillFormValues } from '../taxonomy/skill-values';

/** What the form shows of what is saved. */
export const proposalValues = (
  { content, skills }: Pick<ProposalPage, 'content' | 'skills'>,
  language: Language,
): FormValues => {
  const { title, idea, evidence, ask, themes, wishedUnits } = content;
  const chosen = skills.map((skill) => ({ key: skill.key, label: skill[language], above: '', value: 'chosen' }));
  return {
    title,
    idea,
    evidence,
    ask,
    language: content.language,
    themes,
    wishedUnits,
    ...skillFormValues(chosen),
  };
};

/** What the form asks to save. */
export const proposalInput = (id: string, values: FormValues) => ({
  id,
  version: Number(textOf(values, 'version')),
  language: textOf(values, 'language') === 'en' ? ('en' as const) : ('sv' as const),
  title: textOf(values, 'title'),
  idea: textOf(values, 'idea'),
  evidence: textOf(values, 'evidence'),
  ask: textOf(values, 'ask'),
  themes: [...listOf(values, 'themes')],
  skills: skillChoices(values).map(({ key }) => key),
  wishedUnits: [...listOf(values, 'wishedUnits')],
});

/** The texts that skills are suggested from. */
export const textNames = ['title', 'idea', 'evidence', 'ask'] as const;
