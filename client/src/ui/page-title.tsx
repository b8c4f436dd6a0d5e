import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const SITE = 'Netzwerk Daseinsvorsorge';
/** The page whose heading has last been given the focus. The first page of a visit keeps the browser's own start. */
let focusedPath: string | null = null;

/**
 * The heading of a page. It names the document and takes the focus after a navigation, so that
 * keyboard and screen reader go on at the beginning of the new page. `state: { keepFocus: true }` on a link prevents it.
 */
export function PageTitle({ documentTitle, children }: { documentTitle: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, hash, state } = useLocation();
  const type = useNavigationType();
  useEffect(() => {
    document.title = documentTitle === SITE ? SITE : `${documentTitle} – ${SITE}`;
  }, [documentTitle]);
  useEffect(() => {
    const first = focusedPath === null;
    const stays = focusedPath === pathname;
    focusedPath = pathname;
    const keep = (state as { keepFocus?: boolean } | null)?.keepFocus === true;
    if (!first && !stays && !hash && !keep && type !== 'REPLACE') heading.current?.focus({ preventScroll: true });
  }, [pathname, hash, state, type]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
