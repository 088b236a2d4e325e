type About = Readonly<{ contact: string; publicUrl: string; now: Date }>;

const dayMs = 86_400_000;
/** Days that it holds: under a year, as RFC 9116 recommends. It is written anew at each reading. */
const holdsDays = 364;

/** Whom to tell about a hole (RFC 9116). */
export function securityTxt({ contact, publicUrl, now }: About): string {
  const day = new Date(now.getTime() + holdsDays * dayMs).toISOString().slice(0, 10);
  return [
    `Contact: ${contact}`,
    `Expires: ${day}T00:00:00Z`,
    'Preferred-Languages: sv, en',
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}
