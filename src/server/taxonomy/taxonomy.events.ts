export type TaxonomyEvents = {
  /** Any change to skills or themes; the id is always `taxonomy`. */
  'taxonomy.changed': null;
  /** Any change to everyday words; the id is always `lay_words`. */
  'lay_word.changed': null;
};
