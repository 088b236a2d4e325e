/** Signs in as one of the demo's people, as the start page's button does; gives the session token. */
export async function demoCookie(address: string, person: string): Promise<string> {
  const response = await fetch(`${address}/api/demo/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded', origin: address },
    body: new URLSearchParams({ person }),
  });
  const token = /next-auth\.session-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (!token) throw new Error(`signing in as ${person} answered ${response.status} and gave no session`);
  return decodeURIComponent(token);
}
