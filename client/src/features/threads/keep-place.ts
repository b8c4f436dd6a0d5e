import { flushSync } from 'react-dom';

/** The post at the upper edge of what one sees. */
function postInView(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-number]')].find(
    (post) => post.getBoundingClientRect().bottom > 0,
  );
}

/**
 * Adds something above without moving what one reads. Browsers do so by themselves, except at the very top of
 * the page; and Safari nowhere.
 */
export function keepPlace(add: () => void): void {
  if (CSS.supports('overflow-anchor', 'auto') && window.scrollY > 0) return add();
  const post = postInView();
  const before = post?.getBoundingClientRect().top ?? 0;
  flushSync(add);
  if (post?.isConnected) window.scrollBy({ top: post.getBoundingClientRect().top - before, behavior: 'instant' });
}
