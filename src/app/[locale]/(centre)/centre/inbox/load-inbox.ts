import { notFound } from 'next/navigation';
import { hasCentreRole } from '@/domain/access/roles';
import type { Language } from '@/domain/shared/language';
import { serverApi } from '@/server/trpc/caller';
import { requireSignIn } from '@/server/trpc/require-sign-in';
import type { InboxCounts } from '@/ui/centre/inbox-tabs';

/** What every part of the inbox needs: that a coordinator asks, and how much is in each part. */
export async function loadInbox(language: Language, path: string) {
  const actor = await requireSignIn(language, `/${language}/centre/inbox${path}`);
  if (!hasCentreRole(actor, ['coordinator'])) notFound();
  const api = await serverApi();
  const [proposals, reviews, reports] = await Promise.all([
    api.proposal.inboxCounts(),
    api.challenge.reviewQueue(),
    api.accessibility.reportCount(),
  ]);
  const counts: InboxCounts = {
    toRoute: proposals.to_route,
    withUnits: proposals.with_units,
    done: proposals.done,
    reviews: reviews.length,
    reports,
  };
  return { api, counts, reviews };
}
