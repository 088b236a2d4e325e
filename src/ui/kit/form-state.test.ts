import { describe, expect, it } from 'vitest';
import { initialState, listOf, textOf, valuesOf } from './form-state';

function formOf(...pairs: readonly (readonly [string, string | Blob])[]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

describe('what was typed', () => {
  it('keeps lists, and leaves out files and the fields of the framework', () => {
    const form = formOf(
      ['title', ' Hej '],
      ['themes', 'safety'],
      ['themes', 'care'],
      ['$ACTION_ID_1', 'x'],
      ['file', new Blob(['a'])],
    );
    expect(valuesOf(form)).toEqual({ title: ' Hej ', themes: ['safety', 'care'] });
  });

  it('is read as one text or as a list, whichever was sent', () => {
    const values = { title: ' Hej ', themes: ['safety', 'care'], one: 'care', none: '' };
    expect([textOf(values, 'title'), textOf(values, 'themes'), textOf(values, 'nowhere')]).toEqual([
      'Hej',
      'safety',
      '',
    ]);
    expect(listOf(values, 'themes')).toEqual(['safety', 'care']);
    expect([listOf(values, 'one'), listOf(values, 'none'), listOf(values, 'nowhere')]).toEqual([['care'], [], []]);
  });

  it('starts idle, with a version only where there is one', () => {
    expect(initialState({ title: 'A' }, 0)).toMatchObject({ status: 'idle', values: { title: 'A' }, version: 0 });
    expect('version' in initialState()).toBe(false);
  });
});
