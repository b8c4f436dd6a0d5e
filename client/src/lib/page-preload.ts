type Preload = (pathname: string) => unknown;

let preload: Preload = () => undefined;

/** Says how the script of a page is fetched: the app alone knows the pages. */
export function setPagePreload(how: Preload): void {
  preload = how;
}

/** Fetches the script of a page that somebody is about to open. */
export const preloadPageAt = (pathname: string) => void preload(pathname);
