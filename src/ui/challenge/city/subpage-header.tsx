import type { Language } from '@/domain/shared/language';
import { PageHeader } from '@/ui/kit/page-header';
import { challengeCityText } from '@/ui/text/challenge-city.text';
import { kitText } from '@/ui/text/kit.text';
import { InSwedish, Sentence } from '@/ui/kit/in-language';

type Props = Readonly<{ language: Language; id: string; name: string; title: string; lead: string }>;

/** The top of a page that does one thing with a challenge, with the way back to it. */
export const SubpageHeader = ({ language, id, name, title, lead }: Props) => (
  <PageHeader
    title={<Sentence {...{ language, sentence: title, swedish: [name] }} />}
    lead={lead}
    breadcrumbs={{
      label: kitText[language].youAreHere,
      crumbs: [
        { label: challengeCityText[language].title, href: `/${language}/city` },
        { label: <InSwedish language={language}>{name}</InSwedish>, href: `/${language}/city/challenges/${id}` },
      ],
    }}
  />
);
