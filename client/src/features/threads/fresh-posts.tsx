import { useEffect, useEffectEvent } from 'react';
import { count } from '../../lib/format.js';
import { useStore } from '../../lib/store.js';
import { announce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import type { LiveThread } from './live-thread.js';
import type { View } from './use-view.js';
import { nameOf } from '../../lib/words.js';

/** «3 neue Beiträge»: shown when asked, or at once to somebody who is at the end. */
export function FreshPosts({ live, view, onJump }: { live: LiveThread; view: View; onJump: (number: number) => void }) {
  const { posts } = useStore(live.state);
  const { fresh, upTo, reveal } = view;
  const atEnd = useStore(view.atEnd);
  const words = count(fresh, 'neuer Beitrag', 'neue Beiträge');
  const tell = useEffectEvent((number: number) => {
    const author = posts.get(upTo + 1)?.author ?? null;
    announce(number === 1 ? `Neuer Beitrag von ${nameOf(author)}` : words);
  });
  useEffect(() => {
    if (fresh > 0) tell(fresh);
  }, [fresh]);
  useEffect(() => {
    if (fresh > 0 && atEnd) reveal();
  }, [fresh, atEnd, reveal]);
  const show = () => {
    reveal();
    onJump(upTo + 1);
  };
  if (fresh === 0) return null;
  return (
    <Button className="dock__fresh" onClick={show}>
      {words} <span aria-hidden="true">↓</span>
    </Button>
  );
}
