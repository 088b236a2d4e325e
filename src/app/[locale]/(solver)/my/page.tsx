import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { hasCentreRole, isUnit } from '@/domain/access/roles';
import { serverApi } from '@/server/trpc/caller';
import { pageMe } from '@/server/trpc/page-me';
import { pageNow } from '@/server/trpc/page-now';
import { MyItemList } from '@/ui/access/my-item-list';
import { type MyItem, myItems } from '@/ui/access/my-items';
import { personalLinks } from '@/ui/access/personal-links';
import { PlaceList } from '@/ui/access/place-list';
import { ButtonLink } from '@/ui/kit/button';
import { Disclosure } from '@/ui/kit/disclosure';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { MatchAlerts } from '@/ui/match/match-alerts';
import { formatNumber } from '@/ui/text/format';
import { languageOf } from '@/ui/text/language-param';
import { myText } from '@/ui/text/my.text';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: myText[await languageOf(params)].title, robots: { index: false } };
}

/** What is mine, whose turn it is, and what happens next. */
export default async function MyPage(props: Props) {
  const { language, actor } = await personalPage(props, '/my');
  const api = await serverApi();
  const [me, responses, proposals, unitProposals, challenges, alerts, solverInvitations, inbox] = await Promise.all([
    pageMe(),
    api.response.mine(),
    api.proposal.mine(),
    api.proposal.forUnits(),
    api.challenge.forUnit(),
    api.match.alerts(),
    api.match.invitations(),
    hasCentreRole(actor, ['coordinator']) ? api.proposal.inboxCounts() : null,
  ]);
  const unitIds = me.organisations.filter(({ kind }) => isUnit(kind)).map(({ id }) => id);
  const { invitations } = me;
  const items = myItems(
    language,
    { responses, proposals, unitProposals, unitIds, challenges, inbox, invitations, solverInvitations },
    pageNow(),
  );
  const inTurn = (turn: MyItem['turn']) => items.filter((item) => item.turn === turn);
  const [mine, others, done] = [inTurn('mine'), inTurn('others'), inTurn('nobody')];
  const text = myText[language];
  const isNew = me.organisations.length === 0 && me.centreRoles.length === 0;
  return (
    <Page>
      <PageHeader title={me.name ? text.hello(me.name) : text.title} lead={text.lead}>
        {unitIds.length > 0 ? (
          <ButtonLink href={`/${language}/city/challenges/new`}>{text.writeChallenge}</ButtonLink>
        ) : (
          <ButtonLink href={`/${language}/challenges`}>{text.findChallenges}</ButtonLink>
        )}
      </PageHeader>
      {isNew ? (
        <Notice title={text.startTitle}>
          <p>{text.startText}</p>
          <p>
            <ButtonLink href={`/${language}/my/welcome`} look="secondary">
              {text.startButton}
            </ButtonLink>
          </p>
        </Notice>
      ) : null}
      <section className="mt-8 grid gap-4" aria-labelledby="yours">
        <h2 id="yours">{text.yours}</h2>
        {mine.length > 0 ? <MyItemList language={language} items={mine} label={text.yours} /> : <p>{text.yoursNone}</p>}
      </section>
      {others.length > 0 ? (
        <section className="mt-8 grid gap-4" aria-labelledby="others">
          <h2 id="others">{text.others}</h2>
          <MyItemList language={language} items={others} label={text.others} />
        </section>
      ) : null}
      <MatchAlerts language={language} alerts={alerts} />
      {done.length > 0 ? (
        <div className="mt-8">
          <Disclosure summary={text.done(formatNumber(language, done.length))}>
            <MyItemList language={language} items={done} label={text.done('')} />
          </Disclosure>
        </div>
      ) : null}
      <section className="mt-8 grid gap-4" aria-labelledby="more">
        <h2 id="more">{text.more}</h2>
        <PlaceList language={language} places={personalLinks(language, me)} />
      </section>
    </Page>
  );
}
