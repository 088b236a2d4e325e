import type { FormValues } from '../form-state';

/**
 * What the server put in the form. After Back or a reload browsers fill in again what stood there when one left, so what
 * the fields hold does not tell what is saved.
 */
export function renderedValues(form: HTMLFormElement): FormValues {
  const values: Record<string, string[]> = {};
  for (const control of form.elements) {
    const name = 'name' in control && typeof control.name === 'string' ? control.name : '';
    if (name === '' || name.startsWith('$ACTION') || control.matches(':disabled')) continue;
    const rendered = renderedIn(control);
    if (rendered.length > 0) values[name] = [...(values[name] ?? []), ...rendered];
  }
  return values;
}

function renderedIn(control: Element): readonly string[] {
  if (control instanceof HTMLTextAreaElement) return [control.defaultValue];
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    const chosen = options.filter((option) => option.defaultSelected);
    return (chosen.length > 0 || control.multiple ? chosen : options.slice(0, 1)).map(({ value }) => value);
  }
  if (!(control instanceof HTMLInputElement)) return [];
  if (control.type === 'checkbox' || control.type === 'radio') return control.defaultChecked ? [control.value] : [];
  return ['submit', 'button', 'reset', 'image', 'file'].includes(control.type) ? [] : [control.defaultValue];
}
