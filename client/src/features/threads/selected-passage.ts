import { selectedIn } from '../../lib/selected-in.js';
import { postId } from './use-target.js';

/** The text that is selected within a post, or an empty one. */
export const selectedPassage = (number: number): string =>
  selectedIn(document.querySelector(`#${postId(number)} .post__text`));
