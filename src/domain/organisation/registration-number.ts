import Organisationsnummer from 'organisationsnummer';

/** The number as it is stored, ten digits ("5560160680"); null when it is not a Swedish registration number. */
export function parseRegistrationNumber(typed: string): string | null {
  if (!Organisationsnummer.valid(typed)) return null;
  return Organisationsnummer.parse(typed).format(false);
}

/** The number as people read it ("556016-0680"); a number that is not one is given back as it is. */
export const formatRegistrationNumber = (stored: string): string =>
  Organisationsnummer.valid(stored) ? Organisationsnummer.parse(stored).format() : stored;

/** True for a sole trader's number, which is the person's own identity number and is never shown to others. */
export const isPersonalNumber = (stored: string): boolean =>
  Organisationsnummer.valid(stored) && Organisationsnummer.parse(stored).isPersonnummer();
