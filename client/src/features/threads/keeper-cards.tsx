import type { Thread } from '#contract/threads';
import { CurateCard } from './curate-card.js';
import { GuestsCard } from './guests-card.js';
import type { LiveThread } from './live-thread.js';

/** What one may change of a thread, and who may read it; fetched for those who may. */
export default function KeeperCards(props: { live: LiveThread; thread: Thread; onChoose: () => void }) {
  return (
    <>
      <CurateCard {...props} />
      <GuestsCard thread={props.thread} />
    </>
  );
}
