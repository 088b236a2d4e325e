import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageProps, personalPage } from '@/app/personal-page';
import { canEditLayWords } from '@/domain/taxonomy/lay-word';
import { serverApi } from '@/server/trpc/caller';
import { firstOf } from '@/ui/access/first-of';
import { ButtonLink } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { Pagination } from '@/ui/kit/pagination';
import { titleOf } from '@/ui/layout/page-title';
import { layWordsPath, newLayWordPath, readLayWordsAsked } from '@/ui/taxonomy/lay-word-address';
import { LayWordSearch } from '@/ui/taxonomy/lay-word-search';
import { LayWordTable } from '@/ui/taxonomy/lay-word-table';
import { formatNumber } from '@/ui/text/format';
import { languageOf } from '@/ui/text/language-param';
import { layWordText } from '@/ui/text/lay-word.text';

type Props = PageProps;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { title } = layWordText[await languageOf(params)];
  return { title: titleOf(title, readLayWordsAsked(await searchParams).query) };
}

/** For those who edit themes; to anyone else there is no such page. */
export default async function LayWordsPage(props: Props) {
  const { language, actor, query } = await personalPage(props, '/centre/words');
  if (!canEditLayWords(actor)) notFound();
  const asked = readLayWordsAsked(query);
  const found = await (await serverApi()).taxonomy.layWords({ ...asked, sortedIn: language });
  const text = layWordText[language];
  const saved = found.items.find(({ id }) => id === firstOf(query['saved']));
  return (
    <Page>
      <PageHeader title={text.title} lead={text.lead}>
        <ButtonLink href={newLayWordPath(language)}>{text.add}</ButtonLink>
      </PageHeader>
      {saved ? <Notice kind="success" title={text.saved(saved.word)} live="polite" /> : null}
      {query['removed'] === 'yes' ? <Notice kind="success" title={text.removed} live="polite" /> : null}
      <LayWordSearch language={language} asked={asked} />
      <div className="mt-8">
        {found.items.length === 0 ? (
          <EmptyState
            title={text.none}
            action={
              <ButtonLink look="secondary" href={newLayWordPath(language, asked)}>
                {asked.query === '' ? text.add : text.addOne(asked.query)}
              </ButtonLink>
            }
          >
            <p>{text.noneText}</p>
          </EmptyState>
        ) : (
          <LayWordTable
            language={language}
            caption={text.count(found.total, formatNumber(language, found.total), asked.query)}
            words={found.items}
          />
        )}
        <Pagination
          language={language}
          page={found.page}
          pages={found.pages}
          href={(page) => layWordsPath(language, { ...asked, page })}
        />
      </div>
    </Page>
  );
}
