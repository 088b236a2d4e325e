const longest = 254;
const shape = /^[^\s@"(),:;<>[\\\]]{1,64}@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9][a-z0-9-]*[a-z0-9]$/;

/**
 * The address as it is stored and compared: trimmed, in lower case. Null when it is not an address that mail can be
 * sent to; `.invalid` is what erased accounts get.
 */
export function normalEmail(text: string): string | null {
  const email = text.normalize('NFKC').trim().toLowerCase();
  if (email.length > longest || !shape.test(email) || email.endsWith('.invalid')) return null;
  return email;
}

/** Enough of an address to recognise one's own, too little to learn someone else's: "a…@example.org". */
export function veiledEmail(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}…@${domain}`;
}
