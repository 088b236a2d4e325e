import type { Actor } from '../access/actor';
import { hasCentreRole } from '../access/roles';

/** Reports come to the centre's inbox, and are read by those who have it: coordinators. */
export const canReadReports = (actor: Actor): boolean => hasCentreRole(actor, ['coordinator']);
