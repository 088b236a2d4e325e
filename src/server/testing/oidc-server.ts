import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export type OidcPerson = Readonly<{ sub: string; email?: string; email_verified?: boolean; name?: string }>;
export type OidcServer = Readonly<{ issuer: string; people: Map<string, OidcPerson>; stop: () => Promise<void> }>;

const client = { client_id: 'samspel', client_secret: 'a-secret-of-the-tests' };
export const oidcClient = client;

/** A real OpenID provider on this machine, with one client: us. Its sign-in page takes the person's `sub`. */
export async function startOidcServer(redirectUri: string): Promise<OidcServer> {
  const people = new Map<string, OidcPerson>();
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [redirectUri] }],
    cookies: { keys: ['tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_ctx: unknown, sub: string) => ({ accountId: sub, claims: () => people.get(sub) ?? { sub } }),
    features: { devInteractions: { enabled: true } },
    pkce: { required: () => true },
  });
  server.on('request', provider.callback());
  return {
    issuer,
    people,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Walks through the provider's pages as a browser would: signs in, agrees, and returns where it was sent back to. */
export async function signInAt(start: string, sub: string): Promise<string> {
  const jar = new Map<string, string>();
  let address = start;
  let form: Record<string, string> | null = null;
  for (let step = 0; step < 20; step += 1) {
    const response: Response = await fetch(address, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location) {
      const next = new URL(location, address);
      if (next.origin !== new URL(start).origin) return next.toString();
      address = next.toString();
      form = null;
      continue;
    }
    const html = await response.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1];
    const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1];
    if (!prompt || !action) throw new Error(`the provider answered ${response.status}: ${html.slice(0, 300)}`);
    address = new URL(action, address).toString();
    form = prompt === 'login' ? { prompt, login: sub, password: 'x' } : { prompt };
  }
  throw new Error('the provider never sent us back');
}
