import type { Thread } from '#contract/threads';
import { Tag } from '../../ui/tag.js';
import { useNow } from '../../ui/time.js';
import { openSince } from './words.js';

/** Kind and state of a thread in words. */
export function ThreadTags({ thread }: { thread: Thread }) {
  const now = useNow();
  const question = thread.kind === 'question';
  return (
    <>
      {thread.pinned && <Tag>angepinnt</Tag>}
      {question && <Tag tone="brand">Fachfrage</Tag>}
      {question && thread.answers > 0 && <Tag tone="leaf">beantwortet</Tag>}
      {question && thread.answers === 0 && !thread.closed && <Tag tone="amber">{openSince(thread.createdAt, now)}</Tag>}
      {thread.closed && <Tag>geschlossen</Tag>}
    </>
  );
}
