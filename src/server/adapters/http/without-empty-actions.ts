/**
 * A page whose forms have no empty address. React writes one on each form that a server action answers, and HTML knows
 * none such; without an address a form is sent to the page that it stands on, which is what the empty one means.
 */
export const withoutEmptyActions = (html: string): string =>
  html.replace(/(<(?:form|button|input)\b[^<>]*?) (?:form)?action=""/gi, '$1');
