import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { CheckStep } from '@/ui/challenge/form/check-step';
import { DraftForm } from '@/ui/challenge/form/draft-form';
import { findStep } from '@/ui/challenge/form/form-steps';
import { NotEditable } from '@/ui/challenge/form/not-editable';
import { StepNav } from '@/ui/challenge/form/step-nav';
import { StepHeader } from '@/ui/challenge/form/step-header';
import { Page } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { languageOf } from '@/ui/text/language-param';
import { autosaveStep, saveStep, submitDraft } from '../../../draft-actions';

type Props = PageProps<{ id: string; step: string }>;

const load = cache(async (id: string) => (await serverApi()).challenge.forEdit({ id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, step: word } = await params;
  const step = findStep(word);
  if (!step) return {};
  const text = challengeFormText[await languageOf(params)];
  const draft = await forTitle(load(id));
  return { title: titleOf(text.steps[step], draft && (draft.content.texts.sv.title || text.untitled)) };
}

export default async function EditStepPage(props: Props) {
  const step = findStep((await props.params).step);
  if (!step) notFound();
  const { language, id, userId } = await personalPage(props, '/city/challenges/[id]/edit/[step]');
  const draft = await loadOr404(load(id));
  const choices =
    step === 'skills' ? await (await serverApi()).challenge.choices({ inUse: [...draft.content.themes] }) : null;
  const where = { language, id, step };
  return (
    <Page>
      <StepHeader {...{ language, draft, step }} />
      <div className="challenge-form-columns">
        <div>
          {!draft.editable ? (
            <NotEditable language={language} id={id} />
          ) : step === 'check' ? (
            <CheckStep {...{ language, draft, userId }} submit={submitDraft.bind(null, where)} />
          ) : (
            <DraftForm
              {...{ language, draft, step, userId, choices }}
              save={saveStep.bind(null, where)}
              autosave={autosaveStep.bind(null, where)}
            />
          )}
        </div>
        <StepNav {...{ language, draft, step }} />
      </div>
    </Page>
  );
}
