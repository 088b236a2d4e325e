import 'next/dist/server/node-environment-baseline.js';
import { AppRouteRouteModule, type AppRouteHandlerFn } from 'next/dist/server/route-modules/app-route/module.js';
import { NextRequest } from 'next/server.js';

/**
 * Answers a request by a route handler inside Next's own machinery for routes, so that `cookies()` and `headers()` are
 * the request's. The handler gets the segments below /api/auth, as the route [...nextauth] does.
 */
export async function answerAsNext(handler: AppRouteHandlerFn, request: Request): Promise<Response> {
  const asked = new NextRequest(request);
  const pathname = '/api/auth/[...nextauth]';
  const route = new AppRouteRouteModule({
    userland: () => ({ GET: handler, POST: handler, dynamic: 'force-dynamic' }) as never,
    definition: {
      kind: 'APP_ROUTE' as never,
      page: `${pathname}/route`,
      pathname,
      filename: 'route',
      bundlePath: `app${pathname}/route`,
    },
    distDir: '.next',
    relativeProjectDir: '',
    resolvedPagePath: `src/app${pathname}/route.ts`,
    nextConfigOutput: undefined,
  });
  await route.ensureUserland();
  const nextauth = asked.nextUrl.pathname.split('/').slice(3);
  return route.handle(asked, {
    params: { nextauth },
    previewProps: {},
    sharedContext: { buildId: 'test', deploymentId: '' },
    renderOpts: { experimental: {}, cacheLifeProfiles: {}, supportsDynamicResponse: true, onClose: () => undefined },
  } as never);
}
