const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** How deep lists and objects may stand in one another; ours stand six deep. */
const maxDepth = 64;

/** Whether JSON nests deeper than anything here is made to read. Counted from left to right, so nothing can exhaust it. */
export function nestsTooDeep(json: Uint8Array): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (isText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (opening.has(byte)) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (closing.has(byte)) depth = Math.max(0, depth - 1);
  }
  return false;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Texts of this length cannot nest too deep. */
const isShort = (text: string) => text.length <= maxDepth;
const anyTooDeep = (values: Iterable<string>) => [...values].some((one) => !isShort(one) && nestsTooDeep(bytesOf(one)));

/** The same of each value after the question mark, where questions to the API stand. */
export const queryNestsTooDeep = (address: string): boolean =>
  !isShort(address) && anyTooDeep(new URLSearchParams(address.slice(address.indexOf('?') + 1)).values());

/** The same of a body, whatever its form: JSON, a form's fields, or parts of which each may be JSON of its own. */
export function bodyNestsTooDeep(body: Buffer, contentType: string): boolean {
  if (body.length <= maxDepth) return false;
  if (contentType.startsWith('application/x-www-form-urlencoded'))
    return anyTooDeep(new URLSearchParams(body.toString('latin1')).values());
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary) return nestsTooDeep(body);
  const mark = Buffer.from(`--${boundary}`);
  let from = 0;
  for (;;) {
    const to = body.indexOf(mark, from);
    const part = body.subarray(from, to < 0 ? body.length : to);
    const content = part.indexOf('\r\n\r\n');
    if (content >= 0 && nestsTooDeep(part.subarray(content))) return true;
    if (to < 0) return false;
    from = to + mark.length;
  }
}
