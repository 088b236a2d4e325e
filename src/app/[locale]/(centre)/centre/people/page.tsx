import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageProps, personalPage } from '@/app/personal-page';
import { canSetCentreRoles } from '@/domain/access/centre-roles';
import { serverApi } from '@/server/trpc/caller';
import { ActionAnswer } from '@/ui/access/action-answer';
import { firstOf } from '@/ui/access/first-of';
import { PersonCard } from '@/ui/access/person-card';
import { Button } from '@/ui/kit/button';
import { CardList } from '@/ui/kit/card';
import { EmptyState } from '@/ui/kit/empty-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { TextInput } from '@/ui/kit/text-input';
import { refusedTitle, titleOf } from '@/ui/layout/page-title';
import { accessText } from '@/ui/text/access.text';
import { formatNumber } from '@/ui/text/format';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { setRoles } from './actions';

type Props = PageProps;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const query = await searchParams;
  const title = titleOf(accessText[language].people, firstOf(query['q'])?.trim().slice(0, 100));
  return { title: firstOf(query['refused']) ? refusedTitle(language, title) : title, robots: { index: false } };
}

/** For administrators; to anyone else there is no such page. */
export default async function PeoplePage(props: Props) {
  const { language, here: path, actor, query } = await personalPage(props, '/centre/people');
  if (!canSetCentreRoles(actor)) notFound();
  const search = (firstOf(query['q']) ?? '').trim().slice(0, 100);
  const people = await (await serverApi()).access.people({ search });
  const text = accessText[language];
  const title = search ? text.peopleFound(formatNumber(language, people.length), search) : text.peopleWith;
  const all = search ? <a href={path}>{text.peopleAll}</a> : null;
  return (
    <Page>
      <PageHeader
        title={text.people}
        lead={text.peopleLead}
        breadcrumbs={{ label: kitText[language].youAreHere, crumbs: [{ label: text.my, href: `/${language}/my` }] }}
      />
      <ActionAnswer language={language} refused={firstOf(query['refused'])} saved={query['saved'] !== undefined} />
      <form className="form max-w-prose" action={path}>
        <TextInput name="q" type="search" label={text.search} maxLength={100} defaultValue={search} />
        <div className="form-actions">
          <Button type="submit">{text.searchButton}</Button>
          {all}
        </div>
      </form>
      <section className="mt-8 grid gap-4" aria-labelledby="found">
        {people.length > 0 ? (
          <>
            <h2 id="found">{title}</h2>
            <CardList columns={2} label={title}>
              {people.map((person) => (
                <PersonCard
                  key={person.id}
                  language={language}
                  person={person}
                  action={setRoles.bind(null, { language, userId: person.id, search })}
                />
              ))}
            </CardList>
          </>
        ) : (
          <div id="found">
            <EmptyState title={text.peopleNone}>
              <p>{text.peopleNoneText}</p>
            </EmptyState>
          </div>
        )}
      </section>
    </Page>
  );
}
