import { createHash, randomBytes } from 'node:crypto';

/** What a browser's session cookie holds: 256 random bits. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/**
 * What the database holds of it. Whoever reads a backup or the table finds nothing that signs in; no salt is needed,
 * because 256 random bits cannot be guessed or listed. The migration `session_tokens_hashed` counts the same in SQL.
 */
export const hashSessionToken = (token: string): string => createHash('sha256').update(token).digest('hex');
