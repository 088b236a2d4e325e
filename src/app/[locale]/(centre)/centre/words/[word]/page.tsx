import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { canEditLayWords } from '@/domain/taxonomy/lay-word';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { firstOf } from '@/ui/access/first-of';
import { Disclosure } from '@/ui/kit/disclosure';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { initialState } from '@/ui/kit/form-state';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { refusedTitle } from '@/ui/layout/page-title';
import { layWordsPath } from '@/ui/taxonomy/lay-word-address';
import { LayWordForm } from '@/ui/taxonomy/lay-word-form';
import { layWordValues } from '@/ui/taxonomy/lay-word-values';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { layWordText } from '@/ui/text/lay-word.text';
import { refusalSentence } from '@/ui/text/refusal.text';
import { removeLayWord, saveLayWord } from '../actions';

type Props = PageProps<{ word: string }>;

const load = cache(async (id: string) => (await serverApi()).taxonomy.layWord({ id }));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const text = layWordText[language];
  const found = await forTitle(load((await params).word));
  const title = found ? text.editOf(found.word) : text.edit;
  return { title: firstOf((await searchParams)['problem']) ? refusedTitle(language, title) : title };
}

export default async function LayWordPage(props: Props) {
  const { language, word: id, actor, query } = await personalPage(props, '/centre/words/[word]');
  if (!canEditLayWords(actor)) notFound();
  const found = await loadOr404(load(id));
  const text = layWordText[language];
  const problem = firstOf(query['problem']);
  const at = { language, id };
  return (
    <Page width="text">
      <PageHeader
        title={text.editOf(found.word)}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: text.title, href: layWordsPath(language) }],
        }}
      />
      {problem === null ? null : (
        <Notice
          kind="danger"
          title={problem === 'changed_meanwhile' ? text.changedMeanwhile : refusalSentence(language, { code: problem })}
          live="assertive"
        />
      )}
      <LayWordForm
        language={language}
        id={`lay-word-${id}-${actor.userId}`}
        action={saveLayWord.bind(null, at)}
        initial={initialState(layWordValues(found, language), found.version)}
        themes={await (await serverApi()).taxonomy.themes({ inUse: [...found.themes] })}
        button={text.save}
      />
      <div className="mt-8">
        <Disclosure summary={text.remove}>
          <p>{text.removeText}</p>
          <form action={removeLayWord.bind(null, at)}>
            <input type="hidden" name="version" value={found.version} />
            <SubmitButton look="danger">{text.removeButton(found.word)}</SubmitButton>
          </form>
        </Disclosure>
      </div>
    </Page>
  );
}
