import { useCallback, useEffect, useState } from 'react';
import { useStore } from '../../lib/store.js';
import { EditForm } from './composer/parts.js';
import { LoadMore } from './load-more.js';
import { OrderSwitch } from './order-switch.js';
import type { PostListProps } from './post-list.js';
import { depthOf, parentOf, treeUpTo } from './post-order.js';
import { PostItem } from './post-item.js';
import { nameOf } from '../../lib/words.js';

/** Posts in the order of the tree of answers, from its beginning. */
export function TreeList({ live, view, order, onOrder, editing, onSeen }: PostListProps) {
  const { posts: known } = useStore(live.state);
  // Number of the last post loaded: 0 before the first stretch, `null` when the end is reached.
  const [last, setLast] = useState<number | null>(0);
  const load = useCallback(async () => {
    const { next } = await live.loadTree(last ?? 0);
    setLast(next);
  }, [live, last]);
  useEffect(() => {
    if (last === 0) load().catch(() => undefined);
  }, [last, load]);
  const edge = last === null ? null : (known.get(last) ?? undefined);
  const shown = edge === undefined ? [] : treeUpTo(known.values(), edge).filter(({ number }) => number <= view.upTo);
  return (
    <section aria-label="Beiträge nach Antworten" className="posts card">
      <OrderSwitch order={order} onOrder={onOrder} />
      <div ref={onSeen}>
        {shown.map((post) => {
          const parent = known.get(parentOf(post) ?? 0);
          const editor = editing === post.number ? <EditForm post={post} /> : undefined;
          return (
            <PostItem
              key={post.number}
              post={post}
              answered={parent ? nameOf(parent.author) : null}
              depth={depthOf(post)}
              editor={editor}
            />
          );
        })}
      </div>
      {last !== null && (
        <LoadMore label="Weitere Beiträge laden" load={load} byItself={view.selfLoading && last !== 0} />
      )}
    </section>
  );
}
