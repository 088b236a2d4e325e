import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { type PageProps, personalPage } from '@/app/personal-page';
import { canEditThemes } from '@/domain/taxonomy/theme';
import { serverApi } from '@/server/trpc/caller';
import { forTitle } from '@/server/trpc/for-title';
import { FormWithState } from '@/ui/kit/form/form-with-state';
import { SubmitButton } from '@/ui/kit/form/submit-button';
import { initialState } from '@/ui/kit/form-state';
import { Page, PageHeader } from '@/ui/kit/page-header';
import { ThemeForm } from '@/ui/taxonomy/theme-form';
import { kitText } from '@/ui/text/kit.text';
import { languageOf } from '@/ui/text/language-param';
import { themeText } from '@/ui/text/theme.text';
import { retireTheme, saveTheme } from '../actions';

type Props = PageProps<{ theme: string }>;

const load = cache(async () => (await serverApi()).taxonomy.themesForEdit());

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params);
  const { theme: key } = await params;
  const theme = (await forTitle(load()))?.find((one) => one.key === key);
  return { title: theme ? themeText[language].editOf(theme[language]) : themeText[language].edit };
}

export default async function ThemePage(props: Props) {
  const { language, theme: key, actor } = await personalPage(props, '/centre/themes/[theme]');
  const path = `/${language}/centre/themes`;
  if (!canEditThemes(actor)) notFound();
  const themes = await load();
  const theme = themes.find((one) => one.key === key);
  if (!theme) notFound();
  const text = themeText[language];
  const { sv, en, textSv, textEn, version, retired } = theme;
  const at = { language, key };
  const heading = retired ? text.takeBack : text.retire;
  return (
    <Page width="text">
      <PageHeader
        title={text.editOf(theme[language])}
        breadcrumbs={{ label: kitText[language].youAreHere, crumbs: [{ label: text.title, href: path }] }}
      />
      <ThemeForm
        language={language}
        id={`theme-${key}-${actor.userId}`}
        action={saveTheme.bind(null, at)}
        initial={initialState({ sv, en, textSv, textEn }, version)}
        button={text.save}
      />
      <section aria-labelledby="retire" className="mt-8">
        <h2 id="retire">{heading}</h2>
        <p className="mb-4">{retired ? text.takeBackText : text.retireText}</p>
        <FormWithState
          id={`theme-retire-${key}-${actor.userId}`}
          language={language}
          action={retireTheme.bind(null, at)}
          initial={initialState({}, version)}
          idPrefix="retire-"
        >
          <input type="hidden" name="retired" value={retired ? 'no' : 'yes'} />
          <SubmitButton look="secondary">{heading}</SubmitButton>
        </FormWithState>
      </section>
    </Page>
  );
}
