import type { Bilingual } from '../../shared/language';
import type { Maturity, Need, Profile } from '../match';
import type { PartValue } from '../parts/part-value';
import { isSamePlace } from '../parts/plain-parts';
import type { SkillMap } from '../skill-map';
import { both, labelsIn } from './phrase';

const neither: Bilingual = { sv: 'Det räknas varken för eller emot.', en: 'That counts neither for nor against.' };

const maturityNames: Readonly<Record<Maturity, Bilingual>> = {
  idea: { sv: 'är en idé', en: 'is an idea' },
  prototype: { sv: 'är en prototyp', en: 'is a prototype' },
  piloted: { sv: 'är prövad i verklig miljö', en: 'has been tried in a real setting' },
  in_use: { sv: 'är i drift', en: 'is in use' },
  scaling: { sv: 'är i drift hos flera', en: 'is in use at several places' },
};

const suits = (value: number): Bilingual => {
  if (value >= 0.9) return { sv: 'Det passar spåret väl.', en: 'That suits the track well.' };
  if (value >= 0.6) return { sv: 'Det passar spåret ganska väl.', en: 'That suits the track fairly well.' };
  return { sv: 'Det passar spåret mindre väl.', en: 'That suits the track less well.' };
};

/** Why the theme part got its points. */
export const whyTheme = (
  skills: SkillMap,
  value: PartValue | null,
  pair: Readonly<{ need: Need; profile: Profile }>,
): Bilingual => {
  if (!value) return { sv: 'Utmaningen har inget tema.', en: 'The challenge has no theme.' };
  if (!value.stated) return { sv: `Inget tema är angivet. ${neither.sv}`, en: `No theme is given. ${neither.en}` };
  const shared = pair.need.themes.filter((theme) => pair.profile.themes.includes(theme)).map(skills.themeLabelOf);
  if (shared.length === 0) return { sv: 'Arbetar med andra teman.', en: 'Works with other themes.' };
  return both((language) => `${language === 'sv' ? 'Arbetar med' : 'Works with'} ${labelsIn(shared, language)}.`);
};

/** Why the maturity part got its points. */
export const whyMaturity = (value: PartValue | null, profile: Profile): Bilingual => {
  if (!value) return { sv: 'Mognaden räknas inte på det här spåret.', en: 'Maturity does not count on this track.' };
  if (profile.maturity === null)
    return { sv: `Mognaden är inte angiven. ${neither.sv}`, en: `The maturity is not given. ${neither.en}` };
  const name = maturityNames[profile.maturity];
  const fit = suits(value.value);
  return { sv: `Lösningen ${name.sv}. ${fit.sv}`, en: `The solution ${name.en}. ${fit.en}` };
};

/** Why the place part got its points. */
export const whyPlace = (value: PartValue | null, need: Need, profile: Profile): Bilingual => {
  if (!value) return { sv: 'Platsen räknas inte här.', en: 'The place does not count here.' };
  if (!value.stated)
    return { sv: `Platsen är inte angiven. ${neither.sv}`, en: `The place is not given. ${neither.en}` };
  const place = profile.place?.trim() ?? '';
  if (isSamePlace(need, profile))
    return { sv: `Finns i ${place}, där utmaningen är.`, en: `Is based in ${place}, where the challenge is.` };
  return { sv: `Finns i ${place}, inte i ${need.place}.`, en: `Is based in ${place}, not in ${need.place}.` };
};

const monthsSv = (count: number): string => (count === 1 ? 'en månad' : `${count} månader`);
const monthsEn = (count: number): string => (count === 1 ? 'one month' : `${count} months`);

/** Why the capacity part got its points. */
export const whyCapacity = (value: PartValue | null, need: Need, profile: Profile): Bilingual => {
  if (!value || need.startsInMonths === null)
    return { sv: 'Utmaningen har ingen startdag än.', en: 'The challenge has no start date yet.' };
  const from = profile.capacityMonths;
  if (from === null)
    return {
      sv: `Det är inte angivet när de kan börja. ${neither.sv}`,
      en: `It is not given when they can start. ${neither.en}`,
    };
  const late = Math.ceil(from - Math.max(0, need.startsInMonths));
  const can = {
    sv: from < 1 ? 'Kan börja genast' : `Kan börja inom ${monthsSv(Math.ceil(from))}`,
    en: from < 1 ? 'Can start at once' : `Can start within ${monthsEn(Math.ceil(from))}`,
  };
  if (late <= 0) return { sv: `${can.sv}, i tid till starten.`, en: `${can.en}, in time for the start.` };
  return { sv: `${can.sv}, ${monthsSv(late)} efter starten.`, en: `${can.en}, ${monthsEn(late)} after the start.` };
};
