/** Name of the hidden text that the skill picker's suggestions are read from. */
export const writtenName = 'written';
