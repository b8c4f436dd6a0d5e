import { postId } from './use-target.js';

/** The text that is selected within a post, or an empty one. */
export function selectedPassage(number: number): string {
  const selection = window.getSelection();
  const body = document.querySelector(`#${postId(number)} .post__text`);
  if (selection === null || selection.isCollapsed || body === null) return '';
  return body.contains(selection.anchorNode) && body.contains(selection.focusNode) ? selection.toString().trim() : '';
}
