import { z } from 'zod';

/** Themes that something has already: they are offered too, also when they are retired. */
export const inUseInput = z.object({ inUse: z.array(z.string().min(1).max(120)).max(50).optional() }).optional();
