import { isModerator } from '#contract/actor';
import type { Thread } from '#contract/threads';
import { useActor } from '../../lib/viewer.js';
import { part } from '../../ui/part.js';

const quietly = { waiting: () => null, missing: () => null };
const PostModeration = part(() => import('./post-moderation.js'), quietly);
const Order = part(() => import('./thread-order.js'), quietly);

/** Most threads have neither a slow mode nor timers, and most readers cannot give them any. */
function ThreadOrder({ thread }: { thread: Thread }) {
  const actor = useActor();
  return isModerator(actor) || thread.slowMinutes !== null || thread.timers.length > 0 ? (
    <Order thread={thread} />
  ) : null;
}

/** What a thread shows of the moderation, fetched where there is something to show. */
export const moderationExtras = { Aside: ThreadOrder, PostAction: PostModeration };
