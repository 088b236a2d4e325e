import { defineText } from './define-text';

export const proposalRefusals = defineText({ sv: {}, en: {} });
