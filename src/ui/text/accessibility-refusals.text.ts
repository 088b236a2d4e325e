import { defineText } from './define-text';

export const accessibilityRefusals = defineText({
  sv: { accessibility_problem_missing: 'Beskriv vad som inte fungerar.' },
  en: { accessibility_problem_missing: 'Describe what does not work.' },
});
