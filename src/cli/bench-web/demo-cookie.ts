import { readFileSync } from 'node:fs';

type Person = Readonly<{ id: string; name: string }>;

/** The demo knows its people by ids of its own; a name leads to them. */
async function idOf(address: string, externalId: string): Promise<string> {
  const sample = JSON.parse(readFileSync('prisma/seed/sample/people.json', 'utf8')) as {
    externalId: string;
    name: string;
  }[];
  const name = sample.find((person) => person.externalId === externalId)?.name;
  const response = await fetch(`${address}/api/trpc/access.demoPeople`);
  const { result } = (await response.json()) as { result: { data: Person[] } };
  const found = result.data.find((person) => person.name === name);
  if (!found) throw new Error(`the demo has nobody called ${externalId}`);
  return found.id;
}

/** Signs in as one of the demo's people, as the start page's button does; gives the session token. */
export async function demoCookie(address: string, externalId: string): Promise<string> {
  const response = await fetch(`${address}/api/demo/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded', origin: address },
    body: new URLSearchParams({ person: await idOf(address, externalId), language: 'sv' }),
  });
  const token = /next-auth\.session-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (!token) throw new Error(`signing in as ${externalId} answered ${response.status} and gave no session`);
  return decodeURIComponent(token);
}
