import { useEffect, useRef } from 'react';
import type { Store } from '../../lib/store.js';

/** Height of what sticks to the lower edge, beyond which the end counts as seen. */
const ROOM = '0px 0px 80px';

/** Stands below the last post and knows whether one has come to it. */
export function EndMark({ atEnd }: { atEnd: Store<boolean> }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => atEnd.set(entry?.isIntersecting === true), {
      rootMargin: ROOM,
    });
    observer.observe(place.current!);
    return () => {
      observer.disconnect();
      atEnd.set(false);
    };
  }, [atEnd]);
  return <span ref={place} className="posts__end" />;
}
