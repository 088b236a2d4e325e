import type { Track } from '../challenge/tracks';
import { type ResponseContent, type ResponseField, responseTextNames, responseTexts } from './response.fields';
import type { ResponseRefusal } from './response';

/** Whether a response on this track must say something in this field before it can be handed in. */
export const isRequired = (track: Track, field: ResponseField): boolean =>
  (responseTexts[field].requiredOn as readonly Track[]).includes(track);

/** The required fields that are still empty. */
export const findGaps = (content: ResponseContent, track: Track): readonly ResponseRefusal[] =>
  responseTextNames
    .filter((field) => isRequired(track, field) && content[field].trim() === '')
    .map((field) => ({ code: 'response_text_missing', field }));
