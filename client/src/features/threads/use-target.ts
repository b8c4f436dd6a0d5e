import { useLayoutEffect } from 'react';
import type { Target } from './use-view.js';

export const postId = (number: number) => `beitrag-${number}`;

/** Whether a post begins in the upper half of what one sees, so that it need not be moved. */
function isWellPlaced(post: HTMLElement): boolean {
  const { top } = post.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight / 2;
}

/** Brings the wanted post into view, once it is there; with the focus where a person asked for it. */
export function useTarget(target: Target): void {
  useLayoutEffect(() => {
    const bring = () => {
      const post = document.getElementById(postId(target.number));
      if (post === null) return;
      if (!isWellPlaced(post)) post.scrollIntoView({ block: 'start', behavior: 'instant' });
      if (target.asked) post.focus({ preventScroll: true });
    };
    bring();
    // Posts above take their true height only now that they come near; go to the place once more.
    const frame = requestAnimationFrame(bring);
    return () => cancelAnimationFrame(frame);
  }, [target]);
}
