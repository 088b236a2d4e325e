import type { Metadata } from 'next';
import { cache } from 'react';
import type { Language } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { textsIn } from '@/ui/challenge/challenge-words';
import { titleOf } from '@/ui/layout/page-title';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { languageOf } from '@/ui/text/language-param';

/** The challenge as its unit sees it; asked for once, however many parts of the page want it. */
export const loadUnitChallenge = cache(async (id: string) => (await serverApi()).challenge.byId({ id }));

type Of = Readonly<{ params: Promise<{ locale: string; id: string }>; view: (language: Language) => string }>;

/** "Förhandsvisning: Trygg natt" */
export async function unitChallengeMetadata({ params, view }: Of): Promise<Metadata> {
  const language = await languageOf(params);
  const challenge = await forTitle(loadUnitChallenge((await params).id));
  const name = challenge && (textsIn(challenge, language).texts.title || challengeFormText[language].untitled);
  return { title: titleOf(view(language), name) };
}
