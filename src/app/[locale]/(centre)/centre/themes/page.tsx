import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type PageProps, personalPage } from '@/app/personal-page';
import { canEditThemes } from '@/domain/taxonomy/theme';
import { serverApi } from '@/server/trpc/caller';
import { initialState } from '@/ui/kit/form-state';
import { Notice } from '@/ui/kit/notice';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { ThemeForm } from '@/ui/taxonomy/theme-form';
import { ThemeTable } from '@/ui/taxonomy/theme-table';
import { languageOf } from '@/ui/text/language-param';
import { themeText } from '@/ui/text/theme.text';
import { addTheme } from './actions';

type Props = PageProps;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: themeText[await languageOf(params)].title };
}

export default async function ThemesPage(props: Props) {
  const { language, here: path, actor, query } = await personalPage(props, '/centre/themes');
  if (!canEditThemes(actor)) notFound();
  const themes = await (await serverApi()).taxonomy.themesForEdit();
  const text = themeText[language];
  const { added } = query;
  return (
    <Page>
      <PageHeader title={text.title} lead={text.lead} />
      {themes.some(({ key }) => key === added) ? <Notice kind="success" title={text.added} live="polite" /> : null}
      <ThemeTable language={language} themes={themes} href={(key) => `${path}/${key}`} />
      <section aria-labelledby="add" className="mt-8">
        <h2 id="add" className="mb-4">
          {text.add}
        </h2>
        <ThemeForm
          // A new one begins empty after each that was added.
          key={themes.length}
          language={language}
          id={`theme-new-${actor.userId}`}
          action={addTheme.bind(null, language)}
          initial={initialState({ sv: '', en: '', textSv: '', textEn: '' })}
          button={text.addButton}
        />
      </section>
    </Page>
  );
}
