import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { isSolver } from '@/domain/access/roles';
import { isProposed } from '@/domain/organisation/proposed-kinds';
import { serverApi } from '@/server/trpc/caller';
import { ButtonLink } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { organisationPath, OrganisationSwitch, OrganisationTabs } from '@/ui/organisation/organisation-tabs';
import { ProfileForm } from '@/ui/organisation/profile-form';
import { ProfileHints } from '@/ui/organisation/profile-hints';
import '@/ui/organisation/organisation.css';
import { languageOf } from '@/ui/text/language-param';
import { organisationFormText } from '@/ui/text/organisation-form.text';
import { autosaveProfile, saveProfile } from './actions';
import { myOrganisation, myOrganisationName } from './my-organisation';

type Props = PageProps;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { title } = organisationFormText[await languageOf(params)];
  return { title: titleOf(title, await myOrganisationName((await searchParams)['organisation'])) };
}

export default async function MyOrganisationPage(props: Props) {
  const { language, here: path, userId, query } = await personalPage(props, '/my/organisation');
  const text = organisationFormText[language];
  const { mine, current } = await myOrganisation(query['organisation']);
  const more = `${path}/new`;
  if (!current)
    return (
      <Page>
        <PageHeader title={text.title} />
        <EmptyState title={text.noneTitle} action={<ButtonLink href={more}>{text.create.title}</ButtonLink>}>
          <p>{text.none}</p>
        </EmptyState>
      </Page>
    );
  const { id, slug, name, kind } = current;
  const header = (
    <>
      <PageHeader title={name} lead={isSolver(kind) ? text.lead : text.unitLead}>
        {isProposed(kind) ? (
          <ButtonLink look="secondary" href={`/${language}/solvers/${slug}`}>
            {text.seePage}
          </ButtonLink>
        ) : null}
      </PageHeader>
      <OrganisationSwitch language={language} action={path} current={id} mine={mine} />
    </>
  );
  const another = (
    <p>
      <a href={more}>{text.other}</a>
    </p>
  );
  if (!current.canEdit)
    return (
      <Page>
        {header}
        <Notice title={text.onlyEditors}>
          <p>{text.onlyEditorsText}</p>
          <p>
            <a href={organisationPath(language, id, '/members')}>{text.tabs.members}</a>
          </p>
        </Notice>
        {another}
      </Page>
    );
  const api = await serverApi();
  const organisation = await api.organisation.forEdit({ id });
  const [hints, themes] = await Promise.all([
    api.organisation.hints({ id }),
    api.taxonomy.themes({ inUse: [...organisation.content.themes] }),
  ]);
  const at = { language, id, slug };
  return (
    <Page>
      {header}
      <OrganisationTabs language={language} id={id} current="profile" references={organisation.references.length} />
      <ProfileHints language={language} hints={hints} referencesHref={organisationPath(language, id, '/references')} />
      <ProfileForm
        language={language}
        userId={userId}
        organisation={organisation}
        themes={themes}
        save={saveProfile.bind(null, at)}
        autosave={autosaveProfile.bind(null, at)}
      />
      {another}
    </Page>
  );
}
