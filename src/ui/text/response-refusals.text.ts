import { defineText } from './define-text';

export const responseRefusals = defineText({ sv: {}, en: {} });
