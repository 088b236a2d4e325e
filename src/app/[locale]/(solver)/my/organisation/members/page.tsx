import { type PageProps, personalPage } from '@/app/personal-page';
import { isResident } from '@/domain/access/roles';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { serverApi } from '@/server/trpc/caller';
import { pageMe } from '@/server/trpc/page-me';
import { loadOr404 } from '@/server/trpc/load-or-404';
import { ActionAnswer } from '@/ui/access/action-answer';
import { firstOf } from '@/ui/access/first-of';
import { InviteForm } from '@/ui/access/invite-form';
import { MemberCard } from '@/ui/access/member-card';
import { PendingInvitations } from '@/ui/access/pending-invitations';
import { CardList } from '@/ui/kit/card';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { Tabs } from '@/ui/kit/tabs';
import { refusedTitle, titleOf } from '@/ui/layout/page-title';
import { accessText } from '@/ui/text/access.text';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { myOrganisationName } from '../my-organisation';
import { changeRoles, inviteMember, removeMember, revokeInvitation } from './actions';

type Props = PageProps;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const query = await searchParams;
  const name = await myOrganisationName(firstOf(query['organisation']) ?? undefined);
  const title = titleOf(accessText[language].members, name);
  return { title: firstOf(query['refused']) ? refusedTitle(language, title) : title, robots: { index: false } };
}

export default async function MembersPage(props: Props) {
  const { language, here: path, query } = await personalPage(props, '/my/organisation/members', 'organisation');
  const asked = firstOf(query['organisation']);
  const api = await serverApi();
  const me = await pageMe();
  const organisationId = asked ?? me.organisations[0]?.id;
  if (!organisationId) redirect(`/${language}/my/welcome`);
  const { organisation, manages, roles, members, invitations } = await loadOr404(
    api.access.members({ organisationId }),
  );
  const text = accessText[language];
  const place = { language, organisationId };
  const sent = invitations.find(({ id }) => id === firstOf(query['sent']));
  const isAlone = isResident(organisation.kind);
  return (
    <Page>
      <PageHeader
        title={text.membersTitle(organisation.name)}
        lead={text.membersLead}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [
            { label: text.my, href: `/${language}/my` },
            { label: text.organisation, href: `/${language}/my/organisation` },
          ],
        }}
      />
      {me.organisations.length > 1 ? (
        <Tabs
          label={text.choose}
          tabs={me.organisations.map(({ id, name }) => ({
            label: name,
            href: `${path}?organisation=${id}`,
            current: id === organisationId,
          }))}
        />
      ) : null}
      <ActionAnswer
        language={language}
        refused={firstOf(query['refused'])}
        saved={members.some(({ id }) => id === firstOf(query['saved']))}
      />
      {sent ? <Notice kind="success" live="polite" title={text.sent(sent.email)} /> : null}
      <section className="mt-6" aria-label={text.members}>
        <CardList columns={2} label={text.members}>
          {members.map((member) => {
            const someone = { ...place, userId: member.id, isMe: member.id === me.id };
            return (
              <MemberCard
                key={member.id}
                language={language}
                member={member}
                isMe={someone.isMe}
                roles={manages && !isAlone ? roles : []}
                change={changeRoles.bind(null, someone)}
                remove={removeMember.bind(null, someone)}
              />
            );
          })}
        </CardList>
      </section>
      {isAlone ? (
        <p className="mt-8">
          {text.alone} <a href={`/${language}/my/organisation/new`}>{text.newOrganisation}</a>
        </p>
      ) : null}
      {manages && !isAlone ? (
        <>
          <section className="mt-8 grid gap-4 max-w-prose" aria-labelledby="invite">
            <h2 id="invite">{text.invite}</h2>
            <p>{text.inviteText}</p>
            <InviteForm
              language={language}
              organisationId={organisationId}
              roles={roles}
              action={inviteMember.bind(null, place)}
            />
          </section>
          <section className="mt-8 grid gap-4" aria-labelledby="pending">
            <h2 id="pending">{text.pending}</h2>
            <PendingInvitations
              language={language}
              invitations={invitations}
              revoke={(id) => revokeInvitation.bind(null, { ...place, invitationId: id })}
            />
          </section>
        </>
      ) : null}
    </Page>
  );
}
