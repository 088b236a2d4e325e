// Node 20 gives a thread no loader for TypeScript: it is registered here, and then the thread's own code is loaded.
import { register } from 'tsx/esm/api';

register();
await import('./thread-work.ts');
