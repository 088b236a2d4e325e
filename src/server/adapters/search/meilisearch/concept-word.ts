/** A concept's key as one word of an index, such that no key begins another: "fall-detection" is cfalldetectionz. */
export const conceptWord = (key: string): string => `c${key.toLowerCase().replace(/[^a-z0-9]/g, '')}z`;
