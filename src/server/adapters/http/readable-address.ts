/**
 * The address as it came, or one that leads to "there is no such page" in the same language when its path is not
 * readable (percent signs that stand for no character), which Next would call a fault of ours.
 */
export function readableAddress(address: string): string {
  const [path = '/'] = address.split('?');
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return /^\/en(\/|$)/.test(path) ? '/en/-' : '/sv/-';
  }
}
