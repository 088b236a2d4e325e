import { z } from 'zod';

/** The version that someone has read and means to replace; saving adds one, which the column must hold. */
export const versionInput = z.number().int().min(0).max(2_147_483_646);
