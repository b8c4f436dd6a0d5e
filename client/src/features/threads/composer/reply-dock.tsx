import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { Actor } from '#contract/actor';
import { canWritePost } from '#contract/policies';
import type { Thread } from '#contract/threads';
import { formatDay } from '../../../lib/format.js';
import { signInPath } from '../../../lib/return-path.js';
import { useActor } from '../../../lib/viewer.js';
import { whenIdle } from '../../../lib/when-idle.js';
import { Button } from '../../../ui/button.js';
import { Link } from '../../../ui/link.js';
import { aboutToPress } from '../../../ui/part.js';
import { FreshPosts } from '../fresh-posts.js';
import type { LiveThread } from '../live-thread.js';
import { UnsentList } from '../unsent-list.js';
import { useDockRoom } from '../use-dock-room.js';
import type { View } from '../use-view.js';
import { factsOf, threadPath } from '../words.js';
import { WritersLine } from '../writers-line.js';
import { prepareEditor, prepareWriting, ReplyComposer } from './parts.js';
import type { Reply } from './use-reply.js';

interface ReplyDockProps {
  live: LiveThread;
  thread: Thread;
  reply: Reply;
  view: View;
  onJump: (number: number) => void;
}

/** At the lower edge, wherever one reads: what is new, who is writing, what is on its way, and the composer. */
export function ReplyDock({ live, thread, reply, view, onJump }: ReplyDockProps) {
  const actor = useActor();
  const dock = useRef<HTMLDivElement>(null);
  useDockRoom(dock);
  const written = useRef(false);
  if (reply.open) written.current = true;
  const mayWrite = canWritePost(actor, factsOf(thread));
  useEffect(() => (mayWrite ? whenIdle(prepareWriting) : undefined), [mayWrite]);
  return (
    <div className="dock no-print" ref={dock}>
      <UnsentList live={live} view={view} reply={reply} onJump={onJump} />
      <WritersLine live={live} />
      {mayWrite && reply.open && <ReplyComposer live={live} reply={reply} />}
      <div className="dock__bar">
        {mayWrite && !reply.open && (
          // Whoever has been writing goes on from here by keyboard.
          <Button
            look="primary"
            {...aboutToPress(prepareEditor)}
            autoFocus={written.current}
            onClick={() => reply.setOpen(true)}
          >
            Beitrag schreiben
          </Button>
        )}
        {!mayWrite && <WhyNot thread={thread} actor={actor} />}
        <FreshPosts live={live} view={view} onJump={onJump} />
      </div>
    </div>
  );
}

function WhyNot({ thread, actor }: { thread: Thread; actor: Actor | null }) {
  const { pathname } = useLocation();
  const silence = actor?.silence;
  if (!actor) {
    return (
      <p className="soft small">
        <Link to={signInPath(pathname)}>Melden Sie sich an</Link>, um mitzuschreiben.
      </p>
    );
  }
  if (thread.mergedInto !== null) {
    return (
      <p className="soft small">
        Diese Diskussion wurde zusammengeführt. <Link to={threadPath(thread.mergedInto)}>Dort weiterschreiben</Link>
      </p>
    );
  }
  if (silence) {
    return (
      <p className="soft small">
        Sie können bis einschließlich {formatDay(silence.until)} nur mitlesen. Grund: {silence.reason}
      </p>
    );
  }
  return (
    <p className="soft small">
      {thread.closed
        ? 'Diese Diskussion ist geschlossen. Sie können sie weiter lesen, aber nicht mehr antworten.'
        : 'Sie können hier mitlesen, aber nicht schreiben.'}
    </p>
  );
}
