'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { answerForm } from '@/app/answer-form';
import { boundId, boundLanguage, boundSlug, buttonAction, formAction } from '@/app/form-action';
import { languages } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { refusalsIn } from '@/server/trpc/refusals-in';
import { textOf, valuesOf } from '@/ui/kit/form-state';
import { organisationPath } from '@/ui/organisation/organisation-tabs';
import { referenceInput } from '@/ui/organisation/reference-form';

const at = z.object({ language: boundLanguage, id: boundId, slug: boundSlug });
const atOne = at.extend({ referenceId: boundId });
type At = Readonly<z.infer<typeof at>>;

const listOf = ({ language, id }: At, query = '') => `${organisationPath(language, id, '/references')}${query}`;
const refresh = ({ slug }: At) => {
  for (const one of languages) revalidatePath(`/${one}/solvers/${slug}`);
};

export const addReference = formAction(at, async (at, form) => {
  return answerForm({ language: at.language, form }, async (values) => {
    const { referenceId } = await (await serverApi()).organisation.addReference({
      id: at.id,
      ...referenceInput(values),
    });
    refresh(at);
    redirect(listOf(at, `&added=${referenceId}`));
  });
});

export const changeReference = formAction(atOne, async (at, form) => {
  const { id, referenceId, language } = at;
  const current = async () => {
    const { version, references } = await (await serverApi()).organisation.forEdit({ id });
    const found = references.find((one) => one.id === referenceId);
    const year = found?.year == null ? '' : String(found.year);
    return {
      version,
      values: { title: found?.title ?? '', text: found?.text ?? '', year, url: found?.url ?? '' },
    };
  };
  return answerForm({ language, form, current }, async (values) => {
    const version = Number(textOf(values, 'version'));
    await (await serverApi()).organisation.changeReference({ id, version, referenceId, ...referenceInput(values) });
    refresh(at);
    redirect(listOf(at));
  });
});

/** Buttons without fields: what was refused is said on the list that one comes back to. */
async function orSay(at: At, work: () => Promise<unknown>): Promise<void> {
  let problem = '';
  try {
    await work();
    refresh(at);
  } catch (error) {
    problem = refusalsIn(error)[0]?.code ?? 'unknown';
  }
  redirect(listOf(at, problem ? `&problem=${problem}` : ''));
}

export const moveReference = buttonAction(at, async (at, form) => {
  const values = valuesOf(form);
  const input = { id: at.id, version: Number(textOf(values, 'version')), referenceId: textOf(values, 'referenceId') };
  const step = textOf(values, 'step') === 'up' ? 'up' : 'down';
  await orSay(at, async () => (await serverApi()).organisation.moveReference({ ...input, step }));
});

export const removeReference = buttonAction(atOne, async (at, form) => {
  const { id, referenceId } = at;
  const version = Number(textOf(valuesOf(form), 'version'));
  await orSay(at, async () => (await serverApi()).organisation.removeReference({ id, referenceId, version }));
});
