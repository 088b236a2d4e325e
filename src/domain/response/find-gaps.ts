import type { Track } from '../challenge/tracks';
import type { ResponseContent, ResponseField, ResponseRefusal } from './response';

const compared: readonly ResponseField[] = ['title', 'solution', 'evidence', 'plan', 'cost'];

/** What must be said before a response can be handed in: more where responses are compared with each other. */
const required: Readonly<Record<Track, readonly ResponseField[]>> = {
  dialogue: ['title', 'solution'],
  idea: ['title', 'solution'],
  testbed: [...compared, 'neededFromCity'],
  direct_award: compared,
  research: ['title', 'solution', 'evidence', 'plan', 'neededFromCity'],
  procurement: [],
};

/** Whether a response on this track must say something in this field. */
export const isRequired = (track: Track, field: ResponseField): boolean => required[track].includes(field);

/** The required fields that are still empty. */
export const findGaps = (content: ResponseContent, track: Track): readonly ResponseRefusal[] =>
  required[track]
    .filter((field) => content[field].trim() === '')
    .map((field) => ({ code: 'response_text_missing', field }));
