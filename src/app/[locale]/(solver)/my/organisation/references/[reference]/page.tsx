import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { Disclosure } from '@/ui/kit/disclosure';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { initialState } from '@/ui/kit/form-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { titleOf } from '@/ui/layout/page-title';
import { organisationPath } from '@/ui/organisation/organisation-tabs';
import { ReferenceForm } from '@/ui/organisation/reference-form';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { organisationFormText } from '@/ui/text/organisation-form.text';
import { myOrganisation } from '../../my-organisation';
import { changeReference, removeReference } from '../actions';

const load = cache(async (id: string) => (await serverApi()).organisation.forEdit({ id }));

type Props = PageProps<{ reference: string }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { references: text } = organisationFormText[await languageOf(params)];
  const { reference } = await params;
  const organisation = (await forTitle(myOrganisation((await searchParams)['organisation'])))?.current;
  const found = organisation?.canEdit ? await forTitle(load(organisation.id)) : null;
  return { title: titleOf(text.change, found?.references.find(({ id }) => id === reference)?.title) };
}

export default async function ReferencePage(props: Props) {
  const { language, reference: referenceId, userId, query } = await personalPage(props, '/my/organisation/references');
  const { current } = await myOrganisation(query['organisation']);
  if (!current?.canEdit) notFound();
  const { id, slug, name } = current;
  const { references, version } = await load(id);
  const found = references.find((one) => one.id === referenceId);
  if (!found) notFound();
  const text = organisationFormText[language].references;
  const at = { language, id, slug, referenceId };
  const values = {
    title: found.title,
    text: found.text,
    year: found.year === null ? '' : String(found.year),
    url: found.url ?? '',
    language: found.language,
  };
  return (
    <Page width="text">
      <PageHeader
        title={text.change}
        breadcrumbs={{
          label: kitText[language].youAreHere,
          crumbs: [
            { label: name, href: organisationPath(language, id) },
            { label: text.title, href: organisationPath(language, id, '/references') },
          ],
        }}
      />
      <ReferenceForm
        language={language}
        id={`reference-${referenceId}-${userId}`}
        action={changeReference.bind(null, at)}
        initial={initialState(values, version)}
        button={text.save}
      />
      <div className="mt-8">
        <Disclosure summary={text.remove}>
          <p>{text.removeText}</p>
          <form action={removeReference.bind(null, at)}>
            <input type="hidden" name="version" value={version} />
            <SubmitButton look="danger">{text.remove}</SubmitButton>
          </form>
        </Disclosure>
      </div>
    </Page>
  );
}
