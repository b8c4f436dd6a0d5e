import { Fragment } from 'react';
import { useStore } from '../../lib/store.js';
import { EditForm } from './composer/parts.js';
import { EndMark } from './end-mark.js';
import type { LiveThread } from './live-thread.js';
import { LoadMore } from './load-more.js';
import { NewSince } from './new-since.js';
import { OrderSwitch } from './order-switch.js';
import { parentOf } from './post-order.js';
import { PostItem } from './post-item.js';
import type { Order } from './use-order.js';
import type { View } from './use-view.js';
import { nameOf } from '../../lib/words.js';

export interface PostListProps {
  live: LiveThread;
  view: View;
  order: Order;
  onOrder: (order: Order, remember: boolean) => void;
  /** The post being edited. */
  editing: number | null;
  /** The first post that was unread when the thread was opened. */
  firstUnread: number | null;
  onSeen: (list: HTMLElement | null) => void;
}

/** Posts in the order of time, growing at both ends. */
export function PostList({ live, view, order, onOrder, editing, firstUnread, onSeen }: PostListProps) {
  const { posts: known } = useStore(live.state);
  const answeredBy = (parent: number | null) => {
    const post = parent === null ? undefined : known.get(parent);
    return post ? nameOf(post.author) : null;
  };
  return (
    <section aria-label="Beiträge" className="posts card">
      <OrderSwitch order={order} onOrder={onOrder} />
      {view.hasEarlier && <LoadMore label="Frühere Beiträge laden" load={view.earlier} byItself={view.selfLoading} />}
      <div ref={onSeen}>
        {view.posts.map((post) => (
          <Fragment key={post.number}>
            {post.number === firstUnread && post.number > 1 && <NewSince moment={post.createdAt} />}
            <PostItem
              post={post}
              answered={answeredBy(parentOf(post))}
              highlighted={view.target.asked && view.target.number === post.number}
              editor={editing === post.number ? <EditForm post={post} /> : undefined}
            />
          </Fragment>
        ))}
      </div>
      {view.hasLater && <LoadMore label="Weitere Beiträge laden" load={view.later} byItself={view.selfLoading} />}
      {!view.hasLater && <EndMark atEnd={view.atEnd} />}
    </section>
  );
}
