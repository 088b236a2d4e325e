import { defineText } from './define-text';

export const organisationRefusals = defineText({ sv: {}, en: {} });
