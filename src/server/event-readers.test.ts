import { describe, expect, it } from 'vitest';
import { isPublicTopic, isReadBy, linesFor } from './event-readers';

describe('A7: what touches a public page', () => {
  it.each(['challenge.published', 'challenge.closed', 'organisation.changed', 'taxonomy.changed'])('%s does', (topic) =>
    expect(isPublicTopic(topic)).toBe(true),
  );

  it.each([
    'response.submitted',
    'response.withdrawn',
    'proposal.submitted',
    'challenge.review_asked',
    'solver.invited',
    'access.joined',
    'lay_word.changed',
    'noun.unheard_of',
    'toString',
  ])('%s does not', (topic) => expect(isPublicTopic(topic)).toBe(false));
});

describe('the table of readers', () => {
  it('tells the lines of one reader from the others', () => {
    const lines = [{ topic: 'response.submitted' }, { topic: 'taxonomy.changed' }];
    expect(linesFor('skills', lines)).toEqual([{ topic: 'taxonomy.changed' }]);
    expect(isReadBy('mail', 'response.submitted')).toBe(true);
    expect(isReadBy('search', 'response.submitted')).toBe(false);
  });
});
