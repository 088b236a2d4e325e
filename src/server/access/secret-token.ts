import { createHash, randomBytes } from 'node:crypto';

/** A token that cannot be guessed, for a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: whoever reads the database cannot use the link. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
