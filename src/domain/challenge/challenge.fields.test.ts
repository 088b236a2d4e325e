import { describe, expect, it } from 'vitest';
import { endOfCityDay, startOfCityDay } from '../shared/city-day';
import { columnsOf, pickFields, valuesGiven } from '../shared/fields';
import { challengeFields, fieldsOfStep, onItsTrack } from './challenge.fields';
import { aContent } from './challenge.fixture';

describe('the field table of a challenge', () => {
  it('names its columns, and takes nothing else from what holds them', () => {
    const content = aContent();
    const picked = pickFields(challengeFields, content);
    expect(Object.keys(picked)).toEqual(Object.keys(columnsOf(challengeFields)));
    expect(picked).not.toHaveProperty('texts');
    expect(picked.deadlineAt).toEqual(content.deadlineAt);
  });

  it('turns what is given into what is saved, and leaves out what was not given', () => {
    expect(valuesGiven(challengeFields, { deadlineOn: '2027-03-03', startOn: null, procurementUrl: '' })).toEqual({
      deadlineAt: endOfCityDay('2027-03-03'),
      startAt: null,
      procurementUrl: null,
    });
    expect(valuesGiven(challengeFields, { startOn: '2027-07-01', contactName: '' })).toEqual({
      startAt: startOfCityDay('2027-07-01'),
      contactName: '',
    });
  });

  it('asks for each field in one step, for those of a track on that track only', () => {
    expect(Object.keys(fieldsOfStep('dates', 'testbed'))).toEqual([
      'deadlineAt',
      'startAt',
      'contactName',
      'contactEmail',
    ]);
    expect(Object.keys(fieldsOfStep('dates', 'procurement'))).toContain('procurementUrl');
  });

  it('A19: an address that is checked on one track only means nothing on the others', () => {
    const unchecked = { procurementNumber: '1', procurementUrl: 'javascript:alert(1)' };
    expect(onItsTrack(aContent({ ...unchecked, track: 'dialogue' }))).toMatchObject({
      procurementNumber: null,
      procurementUrl: null,
    });
    expect(onItsTrack(aContent({ ...unchecked, track: 'procurement' }))).toMatchObject(unchecked);
  });
});
