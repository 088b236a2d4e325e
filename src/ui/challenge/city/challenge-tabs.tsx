import type { Language } from '@/domain/shared/language';
import { Tabs } from '@/ui/kit/tabs';
import { challengeCityText } from '@/ui/text/challenge-city.text';

export type ChallengeView = 'state' | 'preview' | 'solvers' | 'responses';
type Props = Readonly<{
  language: Language;
  id: string;
  current: ChallengeView;
  /** Published, and responses are received here: then there is somewhere to read them. */
  receives: boolean;
}>;

/** The unit's views of one challenge. */
export function ChallengeTabs({ language, id, current, receives }: Props) {
  const text = challengeCityText[language];
  const at = `/${language}/city/challenges/${id}`;
  const addresses = { state: at, preview: `${at}/preview`, solvers: `${at}/solvers`, responses: `${at}/responses` };
  const views = ['state', 'preview', 'solvers', ...(receives ? (['responses'] as const) : [])] as const;
  return (
    <Tabs
      label={text.views}
      tabs={views.map((view) => ({
        label: text[view],
        href: addresses[view],
        current: view === current,
      }))}
    />
  );
}
