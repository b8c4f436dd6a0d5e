import { createStore } from './store.js';

/** The path of the page that is shown. The address is ahead of it while a page is on its way. */
export const shownPath = createStore('');

/** Waits until the page with this path is shown. */
export function pathShown(path: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (shownPath.get() !== path) return;
      stop();
      resolve();
    };
    const stop = shownPath.subscribe(look);
    look();
  });
}
