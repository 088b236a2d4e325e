import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { isUnit } from '@/domain/access/roles';
import { serverApi } from '@/server/trpc/caller';
import { pageMe } from '@/server/trpc/page-me';
import { UnitChallengeList } from '@/ui/challenge/city/unit-challenge-list';
import { ButtonLink } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { languageOf } from '@/ui/text/language-param';
import { InSwedish } from '@/ui/kit/in-language';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: challengeCityText[await languageOf(params)].title };
}

export default async function UnitPage(props: Props) {
  const { language } = await personalPage(props, '/city');
  const api = await serverApi();
  const [me, challenges] = await Promise.all([pageMe(), api.challenge.forUnit()]);
  const text = challengeCityText[language];
  const units = me.organisations.filter(({ kind }) => isUnit(kind));
  if (units.length === 0)
    return (
      <Page>
        <PageHeader title={text.title} />
        <EmptyState title={text.noUnitTitle} action={<ButtonLink href={`/${language}/my`}>{text.mine}</ButtonLink>}>
          <p>{text.noUnit}</p>
        </EmptyState>
      </Page>
    );
  const mayWrite = units.some(({ roles }) => roles.includes('owner') || roles.includes('editor'));
  const write = <ButtonLink href={`/${language}/city/challenges/new`}>{text.write}</ButtonLink>;
  return (
    <Page>
      <PageHeader
        title={text.title}
        lead={text.lead}
        over={<InSwedish language={language}>{units.map(({ name }) => name).join(', ')}</InSwedish>}
      >
        {mayWrite ? write : null}
      </PageHeader>
      {challenges.length > 0 ? (
        <UnitChallengeList language={language} challenges={challenges} />
      ) : (
        <EmptyState title={text.emptyTitle} action={mayWrite ? write : undefined}>
          <p>{text.empty}</p>
        </EmptyState>
      )}
    </Page>
  );
}
