import 'server-only';
import type { Metadata } from 'next';
import { cache } from 'react';
import type { Language } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { titleOf } from '@/ui/layout/page-title';
import { languageOf } from '@/ui/text/language-param';
import { proposalPageText } from '@/ui/text/proposal-page.text';

/** A proposal as whoever asks may read it; asked once for a page and its title. */
export const loadProposal = cache(async (id: string) => (await serverApi()).proposal.byId({ id }));

/** The title of a page about a proposal: what the page is for, and which proposal. */
export const proposalMetadata =
  (view: (language: Language) => string) =>
  async ({ params }: Readonly<{ params: Promise<{ locale: string; id: string }> }>): Promise<Metadata> => {
    const language = await languageOf(params);
    const proposal = await forTitle(loadProposal((await params).id));
    return { title: titleOf(view(language), proposal && (proposal.title || proposalPageText[language].untitled)) };
  };
