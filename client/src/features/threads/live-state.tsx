import { useStore } from '../../lib/store.js';
import type { LiveThread } from './live-thread.js';
import { liveWords } from './live-words.js';

/** How current the page is, in words. Screen readers hear of an interruption, not of each minute. */
export function LiveState({ live }: { live: LiveThread }) {
  const { text, settled } = liveWords(useStore(live.link), useStore(live.checkedAt));
  return (
    <span className={settled ? 'live-state live-state--settled' : 'live-state'} role={settled ? undefined : 'status'}>
      {text}
    </span>
  );
}
