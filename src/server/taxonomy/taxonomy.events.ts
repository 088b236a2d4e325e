/** Any change to skills or themes; the id is always `taxonomy`. */
export type TaxonomyEvents = { 'taxonomy.changed': null };
