import { canTagThread } from '#contract/curation-rules';
import type { Thread } from '#contract/threads';
import { useActor } from '../../../lib/viewer.js';
import { part } from '../../../ui/part.js';
import { useSurroundings } from '../thread-context.js';
import { TagLinks } from './tag-links.js';

const TagsButton = part(() => import('./tags-button.js'), { waiting: () => null });

/** Tags in the head of a thread, with the way to change them for who may. */
export function ThreadTagLinks({ thread }: { thread: Thread }) {
  const actor = useActor();
  const { facts } = useSurroundings();
  return (
    <>
      <TagLinks tags={thread.tags} />
      {canTagThread(actor, facts) && <TagsButton thread={thread} />}
    </>
  );
}
