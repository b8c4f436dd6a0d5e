import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import { canWritePost } from '#contract/policies';
import type { Thread } from '#contract/threads';
import { signInPath } from '../../../lib/return-path.js';
import { useActor } from '../../../lib/viewer.js';
import { Button } from '../../../ui/button.js';
import { Link } from '../../../ui/link.js';
import { Loading } from '../../../ui/states.js';
import { FreshPosts } from '../fresh-posts.js';
import type { LiveThread } from '../live-thread.js';
import { UnsentList } from '../unsent-list.js';
import type { View } from '../use-view.js';
import { factsOf } from '../words.js';
import { WritersLine } from '../writers-line.js';
import type { Reply } from './use-reply.js';

const ReplyComposer = lazy(() => import('./reply-composer.js'));

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
  const mayWrite = canWritePost(actor, factsOf(thread));
  return (
    <div className="dock no-print">
      <FreshPosts live={live} view={view} onJump={onJump} />
      <UnsentList live={live} view={view} reply={reply} onJump={onJump} />
      <WritersLine live={live} />
      {mayWrite && reply.open && (
        <Suspense fallback={<Loading>Der Editor wird geladen …</Loading>}>
          <ReplyComposer live={live} reply={reply} />
        </Suspense>
      )}
      {!reply.open && (
        <div className="dock__bar">
          {mayWrite ? (
            <Button look="primary" onClick={() => reply.setOpen(true)}>
              Beitrag schreiben
            </Button>
          ) : (
            <WhyNot thread={thread} signedIn={actor !== null} />
          )}
        </div>
      )}
    </div>
  );
}

function WhyNot({ thread, signedIn }: { thread: Thread; signedIn: boolean }) {
  const { pathname } = useLocation();
  if (!signedIn) {
    return (
      <p className="soft small">
        <Link to={signInPath(pathname)}>Melden Sie sich an</Link>, um mitzuschreiben.
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
