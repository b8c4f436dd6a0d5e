import { useEffect, useState } from 'react';
import type { Viewer } from '#contract/auth';
import { Markdown } from '#contract/primitives';
import { mistakesIn, prepareChecks } from '../../../lib/check.js';
import { serverTime } from '../../../lib/clock.js';
import { useStore } from '../../../lib/store.js';
import { useViewer } from '../../../lib/viewer.js';
import { writeKey } from '../../../lib/write-key.js';
import { Button } from '../../../ui/button.js';
import { part } from '../../../ui/part.js';
import type { LiveThread } from '../live-thread.js';
import { outboxOf } from '../member-outbox.js';
import { AnsweredLine } from './answered-line.js';
import { DraftConflict, DraftWords } from './draft-words.js';
import { MandateSelect } from './mandate-select.js';
import { TextEditor } from './text-editor.js';
import { useReplyText } from './use-reply-text.js';
import type { Reply } from './use-reply.js';

const SlowLine = part(() => import('./slow-line.js'), { waiting: () => null, missing: () => null });

interface ReplyComposerProps {
  live: LiveThread;
  reply: Reply;
}

/** Writes a post. What is typed is kept on the server; sending hands it to the outbox. */
export default function ReplyComposer(props: ReplyComposerProps) {
  const viewer = useViewer();
  return viewer === null ? null : <Composer {...props} viewer={viewer} />;
}

function Composer({ live, reply, viewer }: ReplyComposerProps & { viewer: Viewer }) {
  const composing = useReplyText(live, reply, viewer);
  const { text, answered, mandateId, revision, ready, draft, writing } = composing;
  const { thread } = useStore(live.state);
  const [error, setError] = useState<string>();
  useEffect(() => setError(undefined), [text]);
  useEffect(() => void prepareChecks(), []);
  const send = () => {
    const mistake = mistakesIn(Markdown, text)[0];
    if (mistake !== undefined) return setError(mistake.message);
    const region = viewer.mandates.find(({ id }) => id === mandateId);
    const speaksFor = region ? `für ${region.regionName}` : 'persönlich';
    outboxOf(viewer.id).add({
      key: writeKey(),
      thread: live.id,
      text,
      parent: answered?.number ?? null,
      mandateId,
      speaksFor,
      at: serverTime().toISOString(),
    });
    writing.stopped();
    composing.clear();
    reply.setOpen(false);
  };
  return (
    <section className="composer" aria-label="Beitrag schreiben">
      <div className="composer__head">
        <AnsweredLine answered={answered} onDrop={() => composing.setAnswered(null)} />
        <MandateSelect viewer={viewer} value={mandateId} onChange={composing.setMandateId} />
      </div>
      {thread?.slowMinutes != null && <SlowLine thread={live.id} last={thread.lastNumber} />}
      <DraftConflict draft={draft} onTake={composing.takeTheirs} />
      {ready && (
        <TextEditor
          label="Ihr Beitrag"
          value={text}
          revision={revision}
          onChange={composing.type}
          onSubmit={send}
          error={error}
          autoFocus
        />
      )}
      <div className="composer__foot">
        <Button look="primary" onClick={send} title="Strg+Eingabe">
          Beitrag senden
        </Button>
        <Button look="quiet" onClick={() => reply.setOpen(false)}>
          Schließen
        </Button>
        {text.trim() !== '' && (
          <Button look="quiet" onClick={() => (composing.clear(), reply.setOpen(false))}>
            Entwurf verwerfen
          </Button>
        )}
        <DraftWords draft={draft} />
      </div>
    </section>
  );
}
