import { defineText } from './define-text';

export const challengeRefusals = defineText({ sv: {}, en: {} });
