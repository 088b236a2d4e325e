import type { LimitRule } from '../limits/limits';

const quarter = 15 * 60;

/**
 * Signing in. A whole city may stand behind one address, so an address gets as many as a full assembly hall on the day
 * of an introduction; an inbox gets five, because that is whose peace is at stake. A link holds 256 random bits: the
 * limit on trying links saves work, it is not what stops guessing.
 */
export const linkLimit: LimitRule = { name: 'sign-in-link', seconds: quarter, perAddress: 150, perPerson: 5 };
export const confirmLimit: LimitRule = { name: 'sign-in-confirm', seconds: quarter, perAddress: 300 };
/** Each asks the city's own provider something. */
export const providerLimit: LimitRule = { name: 'sign-in-provider', seconds: quarter, perAddress: 600 };
