import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const STORED = 'scroll-positions';

function stored(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}

/** How far down each page was left, by its place in the history of this window: all that were loaded anew have the same key. */
const left = stored();

function store(): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(left));
  } catch {
    // Without storage a page that is loaded anew begins at its top.
  }
}

/** What a link leads to begins at its top, what one comes back to where it was left. `state: { keepScroll: true }` on a link leaves all in its place. */
export function useScrollRestoration(): void {
  const { key: entry, pathname, hash, state } = useLocation();
  const key = `${entry} ${pathname}`;
  const type = useNavigationType();
  useEffect(() => {
    history.scrollRestoration = 'manual';
    window.addEventListener('pagehide', store);
    return () => window.removeEventListener('pagehide', store);
  }, []);
  useLayoutEffect(() => {
    const place = type === 'POP' ? left[key] : undefined;
    const keep = (state as { keepScroll?: boolean } | null)?.keepScroll === true;
    const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (place !== undefined) window.scrollTo(0, place);
    else if (target) target.scrollIntoView();
    else if (!keep || type === 'POP') window.scrollTo(0, 0);
    const note = () => (left[key] = window.scrollY);
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [key, hash, state, type]);
}
