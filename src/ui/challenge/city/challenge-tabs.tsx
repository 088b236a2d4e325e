import type { Language } from '@/domain/shared/language';
import { Tabs } from '@/ui/kit/tabs';
import { challengeCityText } from '@/ui/text/challenge-city.text';

type Props = Readonly<{ language: Language; id: string; current: 'state' | 'preview' | 'solvers' }>;

/** The unit's views of one challenge. */
export function ChallengeTabs({ language, id, current }: Props) {
  const text = challengeCityText[language];
  const at = `/${language}/city/challenges/${id}`;
  const addresses = { state: at, preview: `${at}/preview`, solvers: `${at}/solvers` };
  return (
    <Tabs
      label={text.views}
      tabs={(['state', 'preview', 'solvers'] as const).map((view) => ({
        label: text[view],
        href: addresses[view],
        current: view === current,
      }))}
    />
  );
}
