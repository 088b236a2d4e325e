import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageProps, personalPage } from '@/app/personal-page';
import { serverApi } from '@/server/trpc/caller';
import { initialState } from '@/ui/kit/form-state';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { refusedTitle, titleOf } from '@/ui/layout/page-title';
import { organisationPath, OrganisationTabs } from '@/ui/organisation/organisation-tabs';
import { ReferenceForm } from '@/ui/organisation/reference-form';
import { ReferenceList } from '@/ui/organisation/reference-list';
import '@/ui/organisation/organisation.css';
import { languageOf } from '@/ui/text/language-param';
import { organisationFormText } from '@/ui/text/organisation-form.text';
import { refusalSentence } from '@/ui/text/refusal.text';
import { myOrganisation, myOrganisationName } from '../my-organisation';
import { addReference, moveReference } from './actions';

type Props = PageProps;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const asked = await searchParams;
  const { references } = organisationFormText[language];
  const title = titleOf(references.title, await myOrganisationName(asked['organisation']));
  return { title: problems.some((code) => code === asked['problem']) ? refusedTitle(language, title) : title };
}

/** What a button on the list may be refused for; the address says which. */
const problems = ['changed_meanwhile', 'organisation_reference_gone', 'forbidden', 'sign_in_first', 'unknown'];

export default async function ReferencesPage(props: Props) {
  const { language, userId, query } = await personalPage(props, '/my/organisation/references');
  const { current } = await myOrganisation(query['organisation']);
  if (!current?.canEdit) notFound();
  const { id, slug, name } = current;
  const organisation = await (await serverApi()).organisation.forEdit({ id });
  const { references } = organisation;
  const text = organisationFormText[language].references;
  const at = { language, id, slug };
  const problem = problems.find((code) => code === query['problem']);
  return (
    <Page>
      <PageHeader title={name} lead={text.lead} />
      <OrganisationTabs language={language} id={id} current="references" references={references.length} />
      {problem === undefined ? null : (
        <Notice kind="danger" title={refusalSentence(language, { code: problem })} live="assertive" />
      )}
      {references.some((one) => one.id === query['added']) ? (
        <Notice kind="success" title={text.added} live="polite" />
      ) : null}
      <ReferenceList
        language={language}
        organisation={organisation}
        href={(referenceId) =>
          organisationPath(language, id, '/references').replace('/references?', `/references/${referenceId}?`)
        }
        move={moveReference.bind(null, at)}
      />
      <section aria-labelledby="add" className="mt-8">
        <h2 id="add" className="mb-4">
          {text.add}
        </h2>
        <ReferenceForm
          // A new one begins empty after each that was added.
          key={references.length}
          language={language}
          id={`reference-new-${id}-${userId}`}
          action={addReference.bind(null, at)}
          initial={initialState({ title: '', text: '', year: '', url: '', language })}
          button={text.addButton}
        />
      </section>
    </Page>
  );
}
