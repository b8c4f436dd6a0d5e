import { useEffect, useEffectEvent } from 'react';
import { useStore } from '../../lib/store.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { Reply } from './composer/use-reply.js';
import type { LiveThread } from './live-thread.js';
import type { Outbox, Unsent, Waiting } from './outbox.js';
import { outboxOf } from './member-outbox.js';
import type { View } from './use-view.js';

interface UnsentListProps {
  live: LiveThread;
  view: View;
  reply: Reply;
  onJump: (number: number) => void;
}

/** One's own posts of this thread that are on their way, and those that the server did not take. */
export function UnsentList(props: UnsentListProps) {
  const viewer = useViewer();
  return viewer === null ? null : <Unsents {...props} outbox={outboxOf(viewer.id)} />;
}

function Unsents({ live, view, reply, onJump, outbox }: UnsentListProps & { outbox: Outbox }) {
  const waiting = useStore(outbox.waiting);
  const items = useStore(outbox.items).filter((item) => item.thread === live.id);
  useOwnPosts(live, view, outbox, items);
  if (items.length === 0) return null;
  return (
    <ul className="unsent">
      {items.map((item) => (
        <li key={item.key}>
          {item.problem === undefined ? (
            <OnItsWay item={item} waiting={waiting} onJump={onJump} />
          ) : (
            <Refused item={item} outbox={outbox} reply={reply} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** One's own post is shown as soon as the stream has brought it, and then is no longer on its way. */
function useOwnPosts(live: LiveThread, view: View, outbox: Outbox, items: readonly Unsent[]): void {
  const { posts } = useStore(live.state);
  const arrived = items.filter(({ written }) => written !== undefined && posts.has(written));
  const missing = items.some(({ written }) => written !== undefined && !posts.has(written));
  const { hasLater, upTo, reveal } = view;
  useEffect(() => {
    // The answer may be quicker than the stream; without a socket there is none.
    if (missing && live.link.get() !== 'live') live.refresh().catch(() => undefined);
  }, [missing, live]);
  const show = useEffectEvent(() => {
    if (arrived.some(({ written }) => written! > upTo)) reveal();
    for (const { key } of arrived) outbox.remove(key);
    const last = arrived.at(-1)!.written!;
    requestAnimationFrame(() => document.getElementById(`beitrag-${last}`)?.scrollIntoView({ block: 'nearest' }));
  });
  const some = arrived.length > 0;
  useEffect(() => {
    if (some && !hasLater) show();
  }, [some, hasLater]);
}

const WORDS = {
  nothing: 'wird gesendet …',
  connection: 'wartet auf Verbindung',
  room: 'wartet, weil der Speicherplatz des Servers voll ist',
};

function OnItsWay({ item, waiting, onJump }: { item: Unsent; waiting: Waiting; onJump: (number: number) => void }) {
  if (item.written !== undefined) {
    return (
      <p className="unsent__item">
        Ihr Beitrag ist gesendet.{' '}
        <Button look="link" onClick={() => onJump(item.written!)}>
          Zu Nr. {item.written}
        </Button>
      </p>
    );
  }
  return (
    <p className="unsent__item" role="status">
      <span className="unsent__state">{WORDS[waiting ?? 'nothing']}</span>{' '}
      <span className="unsent__text">{item.text.slice(0, 140)}</span>
    </p>
  );
}

function Refused({ item, outbox, reply }: { item: Unsent; outbox: Outbox; reply: Reply }) {
  const edit = () => {
    reply.ask({
      text: item.text,
      ...(item.parent !== null && { answered: { number: item.parent, name: '' } }),
      onTaken: () => outbox.remove(item.key),
    });
  };
  return (
    <Notice kind="error" word="Nicht gesendet">
      <p>{item.problem}</p>
      <p className="unsent__text">{item.text.slice(0, 140)}</p>
      <p className="row">
        <Button small onClick={edit}>
          Bearbeiten
        </Button>
        <Button small look="quiet" onClick={() => outbox.remove(item.key)}>
          Verwerfen
        </Button>
      </p>
    </Notice>
  );
}
