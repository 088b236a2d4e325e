import type { Actor, CentreRole } from '../access/actor';
import { hasCentreRole } from '../access/roles';

const readers: readonly CentreRole[] = ['coordinator', 'administrator'];

/** Reports are read by those at the centre who can have the fault mended: coordinators and administrators. */
export const canReadReports = (actor: Actor): boolean => hasCentreRole(actor, readers);
