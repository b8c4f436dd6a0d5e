import { memo } from 'react';
import type { ThreadRow as Row } from '#contract/threads';
import { count, formatNumber } from '../../lib/format.js';
import { Link } from '../../ui/link.js';
import { Badge } from '../../ui/tag.js';
import { Ago } from '../../ui/time.js';
import { TagLinks } from './tags/tag-links.js';
import { ThreadTags } from './thread-tags.js';
import { nameOf, speaksFor } from '../../lib/words.js';
import { threadPath } from './words.js';

/** Unread posts are counted up to here; beyond it says «mehr als». */
const COUNTED = 100;

interface ThreadRowProps {
  thread: Row;
  /** In a list of several topics. */
  withTopic?: boolean;
  level?: 2 | 3;
}

/** A thread in a list. The title leads to the first unread post. */
export const ThreadRow = memo(function ThreadRow({ thread, withTopic, level = 2 }: ThreadRowProps) {
  const Heading = `h${level}` as const;
  return (
    <li className="thread-row">
      <div className="thread-row__what">
        <Heading className="thread-row__title">
          <Link to={threadPath(thread.id)} className={thread.unread > 0 ? undefined : 'thread-row__read'}>
            {thread.title}
          </Link>
        </Heading>
        <p className="thread-row__facts">
          <ThreadTags thread={thread} />
          <span>
            {nameOf(thread.author)} {speaksFor(thread.region)}
          </span>
          {withTopic && <span>in {thread.topic.name}</span>}
          <TagLinks tags={thread.tags} />
        </p>
      </div>
      <p className="thread-row__posts">
        <span>
          <strong>{formatNumber(thread.posts)}</strong> {thread.posts === 1 ? 'Beitrag' : 'Beiträge'}{' '}
          {thread.unread > 0 && (
            <Badge>{thread.unread >= COUNTED ? `über ${COUNTED - 1} neu` : `${thread.unread} neu`}</Badge>
          )}
        </span>
        <span className="soft">{count(thread.regions, 'Region', 'Regionen')}</span>
      </p>
      <p className="thread-row__last soft">
        <Ago moment={thread.lastPostAt} />
        <span>{nameOf(thread.lastAuthor)}</span>
      </p>
    </li>
  );
});
