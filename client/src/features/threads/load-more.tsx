import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../lib/call-error.js';
import { Button } from '../../ui/button.js';

interface LoadMoreProps {
  label: string;
  load: () => Promise<unknown>;
  /** Loads as soon as it comes near. After a failure only when asked. */
  byItself: boolean;
}

/** How far outside of what one sees loading begins. */
const NEAR = '600px 0px';

export function LoadMore({ label, load, byItself }: LoadMoreProps) {
  const place = useRef<HTMLDivElement>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = useRef(async () => undefined as void);
  run.current = async () => {
    if (pending) return;
    setPending(true);
    setProblem(null);
    await load().catch((error: unknown) => setProblem(sentenceOf(error)));
    setPending(false);
  };
  const automatic = byItself && problem === null && !pending;
  useEffect(() => {
    if (!automatic || place.current === null) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && void run.current(), {
      rootMargin: NEAR,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [automatic]);
  return (
    <div ref={place} className="posts__more">
      {problem && <p role="alert">{problem}</p>}
      <Button small pending={pending} onClick={() => void run.current()}>
        {pending ? 'Wird geladen …' : label}
      </Button>
    </div>
  );
}
