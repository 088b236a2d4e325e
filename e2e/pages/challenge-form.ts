import type { WrittenChallenge } from '../support/written-challenge';
import { expect, type Visitor } from '../support/browser';
import { dayAhead, expectSaved, press } from './form';
import { addSkillByKeyboard, addSuggestedSkill } from './skill-picker';
import { challengeFieldText, challengeValueText } from '@/ui/text/challenge-field.text';
import { challengeFormText } from '@/ui/text/challenge-form.text';
import { challengeTrackText } from '@/ui/text/challenge-track.text';

type TextField = keyof WrittenChallenge['sv'];

const next = (visitor: Visitor) => press(visitor, challengeFormText[visitor.language].saveAndNext);

/** Chooses the track and gives a title: the draft is made and the next step opens. */
export async function beginChallenge(visitor: Visitor, challenge: WrittenChallenge): Promise<void> {
  const { page, language } = visitor;
  const text = challengeFormText[language];
  await visitor.at(text.newTitle);
  await page.getByLabel(text.titleLabel, { exact: true }).fill(challenge.sv.title);
  await page.getByRole('radio', { name: challengeTrackText[language].tracks.testbed.name, exact: true }).check();
  await press(visitor, text.start);
}

async function fillTexts({ page, language }: Visitor, texts: Partial<WrittenChallenge['sv']>): Promise<void> {
  for (const [field, words] of Object.entries(texts))
    await page.getByLabel(challengeFieldText[language][field as TextField].label, { exact: true }).fill(words);
}

/** The texts of three steps, in Swedish whatever language the form is read in. */
export async function fillTextSteps(visitor: Visitor, challenge: WrittenChallenge): Promise<void> {
  const { steps } = challengeFormText[visitor.language];
  const { summary, need, affected, today, wishedEffect, constraints, offerSite } = challenge.sv;
  await visitor.at(steps.need);
  await fillTexts(visitor, { summary, need, affected });
  await expectSaved(visitor);
  // What was saved while typing is there without a press of any button.
  await visitor.page.reload();
  const label = challengeFieldText[visitor.language].need.label;
  await expect(visitor.page.getByLabel(label, { exact: true })).toHaveValue(need);
  await next(visitor);
  await visitor.at(steps.situation);
  await fillTexts(visitor, { today, wishedEffect, constraints });
  await next(visitor);
  await visitor.at(steps.offer);
  await fillTexts(visitor, { offerSite });
  await next(visitor);
}

/** One theme, one skill found while typing, one suggested from the text. */
export async function chooseSkills(
  visitor: Visitor,
  { theme, challenge }: { theme: string; challenge: WrittenChallenge },
) {
  await visitor.at(challengeFormText[visitor.language].steps.skills);
  await visitor.page.getByRole('checkbox', { name: theme }).check();
  await addSkillByKeyboard(visitor, challenge.skill);
  await addSuggestedSkill(visitor);
  await expectSaved(visitor);
  await next(visitor);
}

/** Criteria that add up to a hundred, the last day (but not when the work begins), and the translation. */
export async function fillTheRest(visitor: Visitor, challenge: WrittenChallenge): Promise<void> {
  const { page, language } = visitor;
  const text = challengeFormText[language];
  await visitor.at(text.steps.criteria);
  for (const [at, { sv, weight }] of challenge.criteria.entries()) {
    await page.getByLabel(text.criterion(String(at + 1)), { exact: true }).fill(sv);
    await page.getByLabel(text.weight, { exact: true }).nth(at).fill(String(weight));
  }
  await expect(page.getByText(text.weightSum('100'))).toBeVisible();
  await next(visitor);
  await visitor.at(text.steps.dates);
  await page.getByLabel(challengeValueText[language].deadlineAt.label, { exact: true }).fill(dayAhead(40));
  // Who wrote it is the one to ask, until somebody else is named.
  await expect(page.getByLabel(challengeValueText[language].contactName.label, { exact: true })).not.toHaveValue('');
  await next(visitor);
  await visitor.at(text.steps.english);
  for (const [field, words] of Object.entries(challenge.en))
    await page.getByLabel(challengeFieldText[language][field as TextField].heading, { exact: true }).fill(words);
  for (const [at, { en }] of challenge.criteria.entries())
    await page.getByLabel(text.criterion(String(at + 1)), { exact: true }).fill(en);
  await next(visitor);
}

/** The check says what is left, leads to the field, and is content when it is filled in. */
export async function mendWhatIsLeft(visitor: Visitor): Promise<void> {
  const { page, language } = visitor;
  const text = challengeFormText[language];
  await visitor.at(text.steps.check);
  await expect(page.getByText(text.gapsOne)).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: challengeValueText[language].startAt.label, exact: true })
    .click();
  await visitor.at(text.steps.dates);
  await page.getByLabel(challengeValueText[language].startAt.label, { exact: true }).fill(dayAhead(90));
  await next(visitor);
  await visitor.at(text.steps.english);
  await next(visitor);
  await visitor.at(text.steps.check);
  await expect(page.getByText(text.readyTitle)).toBeVisible();
}
