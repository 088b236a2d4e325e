const names = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
const addresses = /^(::ffff:)?127(\.\d{1,3}){3}$|^::1$/i;

/**
 * Whether a request was made on this machine, to an address of this machine. A tunnel or a proxy that shows a demo to
 * others comes from here too, but asks for another name. `x-forwarded-for` is what our own front server found.
 */
export function isThisMachine(headers: Headers): boolean {
  const asked = [headers.get('host'), headers.get('x-forwarded-host')].filter((name) => name !== null);
  return (
    asked.length > 0 && asked.every((name) => names.test(name)) && addresses.test(headers.get('x-forwarded-for') ?? '')
  );
}
