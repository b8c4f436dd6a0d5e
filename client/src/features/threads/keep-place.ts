import { flushSync } from 'react-dom';

/** The post at the upper edge of what one sees. */
function postInView(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-number]')].find(
    (post) => post.getBoundingClientRect().bottom > 0,
  );
}

/**
 * Whether the browser will keep the place by itself: it holds on to what stands first in view, which must be one of the
 * posts. Safari never does.
 */
function browserKeepsPlace(): boolean {
  const first = document.querySelector('[data-number]');
  return CSS.supports('overflow-anchor', 'auto') && first !== null && first.getBoundingClientRect().top < 0;
}

/** Adds posts above the others without moving what one reads. */
export function keepPlace(add: () => void): void {
  if (browserKeepsPlace()) return add();
  const post = postInView();
  const before = post?.getBoundingClientRect().top ?? 0;
  flushSync(add);
  if (post?.isConnected) window.scrollBy({ top: post.getBoundingClientRect().top - before, behavior: 'instant' });
}
