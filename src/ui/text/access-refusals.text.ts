import { defineText } from './define-text';

export const accessRefusals = defineText({ sv: {}, en: {} });
