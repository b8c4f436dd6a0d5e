import { useMemo, useState } from 'react';
import type { ThreadFacts } from '#contract/policies';
import type { Thread } from '#contract/threads';
import { useStore } from '../../lib/store.js';
import { VISIBILITY } from '../../lib/words.js';
import { Page } from '../../ui/page.js';
import { ReplyDock } from './composer/reply-dock.js';
import { useReply } from './composer/use-reply.js';
import type { Head, LiveThread } from './live-thread.js';
import { LiveState } from './live-state.js';
import { PostList } from './post-list.js';
import { PostDialogs, useDialog } from './post-dialogs.js';
import { type Choosing, createChoosing } from './restructure/choosing.js';
import { ChoosingBar, MergedNotice } from './restructure/parts.js';
import { SummaryPlace } from './summary/summary-place.js';
import { TagLinks } from './tags/tag-links.js';
import { ThreadAside } from './thread-aside.js';
import { ThreadProvider, type ThreadSurroundings } from './thread-context.js';
import { type LoadExtras, useExtras } from './thread-extras.js';
import { ThreadTags } from './thread-tags.js';
import { TreeList } from './tree-list.js';
import { useNumberInAddress } from './use-number-in-address.js';
import { useOrder } from './use-order.js';
import type { Opening } from './use-opening.js';
import { useReading } from './use-reading.js';
import { useTarget } from './use-target.js';
import { useView } from './use-view.js';
import { extent, factsOf } from './words.js';

interface ThreadViewProps {
  live: LiveThread;
  head: Head;
  opening: Extract<Opening, { status: 'open' }>;
  /** The number in the address. */
  number: number | undefined;
  extras: LoadExtras[];
}

/** An open thread: what one reads, and beside it where one stands. */
export function ThreadView({ live, head, opening, number, extras: loads }: ThreadViewProps) {
  const thread = useStore(live.state).thread ?? head.thread;
  const view = useView(live, opening.at, number !== undefined);
  const [order, setOrder] = useOrder();
  const reading = useReading(live, opening.reading);
  const reply = useReply(live.id);
  const [dialog, setDialog] = useDialog();
  const [editing, setEditing] = useState<number | null>(null);
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const jump = useJump(view.jump, setOrder);
  useTarget(view.target);
  useNumberInAddress(live, number, jump);

  const facts = useFacts(thread);
  const extras = useExtras(loads);
  const { answerTo, quote } = reply;
  const surroundings = useMemo<ThreadSurroundings>(
    () => ({
      live,
      facts,
      extras,
      answerTo,
      quote,
      jump,
      open: (kind, about) => setDialog({ kind, number: about }),
      edit: setEditing,
      choosing,
    }),
    [live, facts, extras, answerTo, quote, jump, setDialog, choosing],
  );
  const list = { live, editing, firstUnread: opening.reading.firstUnread, onSeen: reading.watch };
  return (
    <ThreadProvider value={surroundings}>
      <Page
        title={thread.title}
        breadcrumbs={[
          { to: '/diskussionen', label: 'Diskussionen' },
          { to: `/themen/${thread.topic.slug}`, label: thread.topic.name },
        ]}
        lead={
          <div className="thread__facts">
            <ThreadTags thread={thread} />
            <span>{extent(thread)}</span>
            <span>{VISIBILITY[thread.visibility]}</span>
            <LiveState live={live} />
            <TagLinks tags={thread.tags} />
          </div>
        }
        aside={
          <ThreadAside
            live={live}
            thread={thread}
            head={head}
            reading={reading}
            onJump={jump}
            onChoose={() => setChoosing(createChoosing())}
            showAll={() => {
              setOrder('time');
              return view.showAll();
            }}
          />
        }
      >
        {thread.mergedInto !== null && <MergedNotice live={live} into={thread.mergedInto} />}
        <SummaryPlace thread={thread} />
        {order === 'time' ? (
          <PostList {...list} view={view} order={order} onOrder={setOrder} />
        ) : (
          <TreeList {...list} view={view} order={order} onOrder={setOrder} />
        )}
        {choosing ? (
          <ChoosingBar live={live} thread={thread} choosing={choosing} onEnd={() => setChoosing(null)} />
        ) : (
          <ReplyDock live={live} thread={thread} reply={reply} view={view} onJump={jump} />
        )}
      </Page>
      <PostDialogs live={live} dialog={dialog} onClose={() => setDialog(null)} />
    </ThreadProvider>
  );
}

/** The facts stay the same object while none of them changes, so that the posts need not render anew with each message. */
function useFacts(thread: Thread): ThreadFacts {
  const text = JSON.stringify(factsOf(thread));
  return useMemo(() => JSON.parse(text) as ThreadFacts, [text]);
}

/** Jumps are made in the order of time, where every post has its place. */
function useJump(jump: (number: number) => Promise<void>, setOrder: (order: 'time') => void) {
  return useMemo(
    () => (number: number) => {
      setOrder('time');
      void jump(number).catch(() => undefined);
    },
    [jump, setOrder],
  );
}
