import { type RefObject, useEffect } from 'react';

/** Room between what has the focus and the dock, in pixels. */
const GAP = 16;

/** Keeps what takes the focus from being hidden below what sticks to the lower edge, however high that is just now. */
export function useDockRoom(dock: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const measure = () => {
      const below = window.innerHeight - (dock.current?.getBoundingClientRect().top ?? window.innerHeight);
      style.scrollPaddingBottom = `${Math.max(0, below) + GAP}px`;
    };
    const observer = new ResizeObserver(measure);
    if (dock.current) observer.observe(dock.current);
    return () => {
      observer.disconnect();
      style.scrollPaddingBottom = '';
    };
  }, [dock]);
}
