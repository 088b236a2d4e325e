import 'server-only';
import { requestId } from '../adapters/log/request-id';

// Without scripts a form is answered with the page itself: what the action found and the page's title are one request.
// The action and the page are bundled apart, so what they share hangs on the process.
const kept = globalThis as { samspelRefused?: Set<string> };
const refused = (kept.samspelRefused ??= new Set<string>());
/** With scripts nobody asks for the page, so the oldest go. */
const maxKept = 500;

/** Remembers that the form of this request was refused. */
export function noteRefusedForm(): void {
  const id = requestId();
  if (id === undefined) return;
  refused.add(id);
  const [oldest] = refused;
  if (refused.size > maxKept && oldest !== undefined) refused.delete(oldest);
}

/** Whether the form that came with this very request was refused. */
export function wasFormRefused(): boolean {
  const id = requestId();
  return id !== undefined && refused.has(id);
}
