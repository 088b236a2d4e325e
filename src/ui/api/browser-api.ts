import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import type { AppRouter } from '@/server/routers/root';

const url = '/api/trpc';

/** The API as scripts in the page call it. Imported when it is first needed, so that no page waits for it. */
export const browserApi = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url }),
      false: httpLink({ url }),
    }),
  ],
});
