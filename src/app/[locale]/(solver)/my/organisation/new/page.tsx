import type { Metadata } from 'next';
import { type PageProps, personalPage } from '@/app/personal-page';
import { organisationKinds } from '@/domain/access/actor';
import { canCreate } from '@/domain/organisation/policy';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { CreateForm } from '@/ui/organisation/create-form';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { organisationFormText } from '@/ui/text/organisation-form.text';
import { createOrganisation } from './actions';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: organisationFormText[await languageOf(params)].create.title };
}

export default async function NewOrganisationPage(props: Props) {
  const { language, actor, query } = await personalPage(props, '/my/organisation/new', 'next');
  const { next } = query;
  const text = organisationFormText[language];
  return (
    <Page width="text">
      <PageHeader
        title={text.create.title}
        lead={text.create.lead}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [{ label: text.title, href: `/${language}/my/organisation` }],
        }}
      />
      <CreateForm
        language={language}
        userId={actor.userId}
        kinds={organisationKinds.filter((kind) => canCreate(actor, kind))}
        create={createOrganisation.bind(null, { language, next: typeof next === 'string' ? next : null })}
      />
    </Page>
  );
}
