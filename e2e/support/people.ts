/** The demo's people, by the name on their button. */
export const people = {
  careAuthor: 'Annika Lindvall',
  careApprover: 'Johan Ekdahl',
  founder: 'Leila Sandqvist',
  skillsFounder: 'Yonas Tesfaye',
  researcher: 'Margareta Ståhlros',
  associationChair: 'Birgitta Öhlund',
  coordinator: 'Fredrik Anell',
  administrator: 'Emil Forsgren',
} as const;

export type Person = (typeof people)[keyof typeof people];

/** Their mail addresses, for those who sign in by mail here. */
export const addressOf = { [people.associationChair]: 'birgitta.ohlund@kaffeochkompani.example' } as const;
