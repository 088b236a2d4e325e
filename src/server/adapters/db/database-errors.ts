/** Prisma's code for a broken unique constraint: two people made the same thing in the same moment. */
export const isUniqueViolation = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && (error as { code?: unknown }).code === 'P2002';
