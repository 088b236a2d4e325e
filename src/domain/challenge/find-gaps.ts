import type { ChallengeContent, ChallengeRefusal } from './challenge';
import { type ChallengeValues, challengeLists } from './challenge.fields';
import { offerFields, type TextField, textFields } from './texts';
import { trackRules } from './tracks';

const alwaysRequired: readonly TextField[] = ['title', 'summary', 'need'];
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const linkShape = /^https?:\/\/\S+$/i;

const isFilled = (text: string | null): boolean => text !== null && text.trim() !== '';
const gap = (code: ChallengeRefusal['code'], field: string): ChallengeRefusal => ({ code, field });

/** True when anything at all is written in English: then the translation must be whole. */
export const isTranslated = ({ texts }: Pick<ChallengeContent, 'texts'>): boolean =>
  textFields.some((field) => isFilled(texts.en[field]));

function textGaps({ track, texts }: ChallengeContent): ChallengeRefusal[] {
  const rules = trackRules[track];
  const required = [...alwaysRequired, ...rules.requiredTexts];
  const missing = textFields
    .filter((field) => required.includes(field) && !isFilled(texts.sv[field]))
    .map((field) => gap('challenge_text_missing', `sv.${field}`));
  const offers = rules.requiresOffer && !offerFields.some((field) => isFilled(texts.sv[field]));
  return offers ? [...missing, gap('challenge_offer_missing', 'sv.offerSite')] : missing;
}

/** English is a translation of all that is said in Swedish, or absent: never half. */
function translationGaps(content: ChallengeContent): ChallengeRefusal[] {
  if (!isTranslated(content)) return [];
  const { sv, en } = content.texts;
  return [
    ...textFields
      .filter((field) => isFilled(sv[field]) && !isFilled(en[field]))
      .map((field) => gap('challenge_translation_missing', `en.${field}`)),
    ...content.criteria.flatMap((criterion, at) =>
      isFilled(criterion.en) ? [] : [gap('challenge_translation_missing', `criteria.${at}.en`)],
    ),
  ];
}

function criteriaGaps({ track, criteria }: ChallengeContent): ChallengeRefusal[] {
  if (criteria.length === 0)
    return trackRules[track].requiresCriteria ? [gap('challenge_criteria_missing', 'criteria')] : [];
  const each = criteria.flatMap((criterion, at) => [
    ...(isFilled(criterion.sv) ? [] : [gap('challenge_criterion_unnamed', `criteria.${at}.sv`)]),
    ...(criterion.weight >= 1 ? [] : [gap('challenge_criterion_without_weight', `criteria.${at}.weight`)]),
  ]);
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (sum === 100) return each;
  return [...each, { code: 'challenge_weights_not_100', field: 'criteria', detail: { sum } }];
}

function dateGaps({ track, deadlineAt, startAt }: ChallengeContent, now: Date): ChallengeRefusal[] {
  const rules = trackRules[track];
  const found: ChallengeRefusal[] = [];
  if (deadlineAt === null && rules.receivesResponses) found.push(gap('challenge_deadline_missing', 'deadlineOn'));
  if (deadlineAt !== null && deadlineAt <= now) found.push(gap('challenge_deadline_too_soon', 'deadlineOn'));
  if (startAt === null && rules.requiresStart) found.push(gap('challenge_start_missing', 'startOn'));
  return found;
}

/** What stands in the wrong order, in a draft and after an addendum alike. */
export function orderGaps({ deadlineAt, startAt, budgetFrom, budgetTo }: ChallengeValues): ChallengeRefusal[] {
  const found: ChallengeRefusal[] = [];
  if (startAt !== null && deadlineAt !== null && startAt < deadlineAt)
    found.push(gap('challenge_start_before_deadline', 'startOn'));
  if (budgetFrom !== null && budgetTo !== null && budgetTo < budgetFrom)
    found.push(gap('challenge_budget_order', 'budgetTo'));
  return found;
}

function choiceGaps({ themes, skills }: ChallengeContent): ChallengeRefusal[] {
  const found: ChallengeRefusal[] = [];
  if (themes.length === 0) found.push(gap('challenge_theme_missing', 'themes'));
  if (themes.length > challengeLists.themes.max) found.push(gap('challenge_too_many_themes', 'themes'));
  if (skills.length === 0) found.push(gap('challenge_skill_missing', 'skills'));
  else if (!skills.some(({ need }) => need === 'must')) found.push(gap('challenge_must_skill_missing', 'skills'));
  return found;
}

function contactGaps(content: ChallengeContent): ChallengeRefusal[] {
  const found: ChallengeRefusal[] = [];
  if (!isFilled(content.contactName)) found.push(gap('challenge_contact_missing', 'contactName'));
  if (!isFilled(content.contactEmail)) found.push(gap('challenge_contact_missing', 'contactEmail'));
  else if (!emailShape.test(content.contactEmail)) found.push(gap('challenge_email_malformed', 'contactEmail'));
  return found;
}

/** On the other tracks these say nothing: `onItsTrack` has taken them out of what is read. */
function procurementGaps({ track, procurementNumber, procurementUrl }: ChallengeContent): ChallengeRefusal[] {
  if (track !== 'procurement') return [];
  const found: ChallengeRefusal[] = [];
  if (!isFilled(procurementNumber)) found.push(gap('challenge_procurement_number_missing', 'procurementNumber'));
  if (!linkShape.test(procurementUrl ?? '')) found.push(gap('challenge_procurement_link_missing', 'procurementUrl'));
  return found;
}

/** All that is still missing or wrong before the challenge may be reviewed or published; empty means complete. */
export const findGaps = (content: ChallengeContent, now: Date): readonly ChallengeRefusal[] => [
  ...textGaps(content),
  ...choiceGaps(content),
  ...criteriaGaps(content),
  ...dateGaps(content, now),
  ...orderGaps(content),
  ...contactGaps(content),
  ...procurementGaps(content),
  ...translationGaps(content),
];
