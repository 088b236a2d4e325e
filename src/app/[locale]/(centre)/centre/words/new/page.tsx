import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageProps, personalPage } from '@/app/personal-page';
import { languages } from '@/domain/shared/language';
import { canEditLayWords, layWordLimits } from '@/domain/taxonomy/lay-word';
import { serverApi } from '@/server/trpc/caller';
import { firstOf } from '@/ui/access/first-of';
import { initialState } from '@/ui/kit/form-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { layWordsPath } from '@/ui/taxonomy/lay-word-address';
import { LayWordForm } from '@/ui/taxonomy/lay-word-form';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { layWordText } from '@/ui/text/lay-word.text';
import { addLayWord } from '../actions';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: layWordText[await languageOf(params)].add };
}

export default async function NewLayWordPage(props: Props) {
  const { language, actor, query } = await personalPage(props, '/centre/words/new', 'word');
  if (!canEditLayWords(actor)) notFound();
  const word = (firstOf(query['word']) ?? '').slice(0, layWordLimits.characters);
  const ofWord = languages.find((one) => one === firstOf(query['in'])) ?? language;
  const text = layWordText[language];
  return (
    <Page width="text">
      <PageHeader
        title={text.add}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: text.title, href: layWordsPath(language) }],
        }}
      />
      <LayWordForm
        language={language}
        id={`lay-word-new-${actor.userId}`}
        action={addLayWord.bind(null, language)}
        initial={initialState({ word, language: ofWord })}
        themes={await (await serverApi()).taxonomy.themes()}
        button={text.addButton}
      />
    </Page>
  );
}
