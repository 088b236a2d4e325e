import type { Language } from '@/domain/shared/language';
import { inboxText } from '@/ui/text/inbox.text';
import { Tabs } from '../kit/tabs';

export type InboxView = 'toRoute' | 'withUnits' | 'done' | 'reviews' | 'reports';
export type InboxCounts = Readonly<Record<InboxView, number>>;
const addresses: Record<InboxView, string> = {
  toRoute: '',
  withUnits: '/with-units',
  reviews: '/reviews',
  reports: '/accessibility',
  done: '/done',
};

type Props = Readonly<{ language: Language; counts: InboxCounts; current: InboxView }>;

/** The parts of the inbox, each with how much is in it. */
export function InboxTabs({ language, counts, current }: Props) {
  const text = inboxText[language];
  return (
    <Tabs
      label={text.tabs}
      tabs={(['toRoute', 'withUnits', 'reviews', 'reports', 'done'] as const).map((view) => ({
        label: text[view],
        href: `/${language}/centre/inbox${addresses[view]}`,
        current: view === current,
        count: counts[view],
      }))}
    />
  );
}
