import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Post } from '#contract/posts';
import { getThread } from '#contract/threads';
import { ask } from '../../../lib/ask.js';
import { formatDateTime } from '../../../lib/format.js';
import { useViewer } from '../../../lib/viewer.js';
import { nameOf } from '../../../lib/words.js';
import { Link } from '../../../ui/link.js';
import { moveUnsaved } from '../composer/draft-storage.js';
import { useSurroundings } from '../thread-context.js';
import { threadPath } from '../words.js';

/** Titles change rarely; many stubs lead to the same thread. */
const FRESH_MS = 10 * 60_000;

/** What is left of a post that stands elsewhere now. The title only for who may read it there. */
export default function MovedStub({ post }: { post: Post }) {
  const { live } = useSurroundings();
  const { thread, number } = post.moved!;
  const { at, by, reason } = post.deleted!;
  useBegunEdit(live.id, post);
  const isHere = thread === live.id;
  const { data } = useQuery({
    ...ask(getThread, { params: { thread: String(thread) } }),
    staleTime: FRESH_MS,
    enabled: !isHere,
  });
  const place = isHere
    ? `Nr. ${number} dieser Diskussion`
    : `«${data?.thread.title ?? 'eine andere Diskussion'}», Nr. ${number}`;
  return (
    <p className="post__stub">
      Verschoben nach <Link to={threadPath(thread, number)}>{place}</Link> am {formatDateTime(at)} von {nameOf(by)}
      {reason ? `: ${reason}` : '.'}
    </p>
  );
}

/** What one has changed of the post and not saved yet goes along. */
function useBegunEdit(here: number, { number, moved }: Post): void {
  const member = useViewer()?.id;
  const target = `edit-${moved!.thread}-${moved!.number}`;
  useEffect(() => {
    if (member !== undefined) moveUnsaved(member, `edit-${here}-${number}`, target);
  }, [member, here, number, target]);
}
