import { type RefObject, useEffect, useRef, useState } from 'react';
import { canTagThread } from '#contract/curation-rules';
import { canCurateThread, canRenameThread } from '#contract/policies';
import { editThread, type Thread } from '#contract/threads';
import { call } from '../../lib/call.js';
import { useActor } from '../../lib/viewer.js';
import { writeKey } from '../../lib/write-key.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { aboutToPress, dialogPart } from '../../ui/part.js';
import type { LiveThread } from './live-thread.js';
import { ChoosingBar, MergeDialog } from './restructure/parts.js';
import { useSurroundings } from './thread-context.js';
import { usePostWrite } from './use-post-write.js';
import { factsOf } from './words.js';

const CurateDialog = dialogPart(() => import('./curate-dialog.js'));
const TagsDialog = dialogPart(() => import('./tags/tags-dialog.js'));

/** What one may change about the thread itself. */
export function CurateCard({ live, thread, onChoose }: { live: LiveThread; thread: Thread; onChoose: () => void }) {
  const actor = useActor();
  const [open, setOpen] = useState(false);
  const [tagging, setTagging] = useState(false);
  const [merging, setMerging] = useState(false);
  const { pending, run } = usePostWrite(live);
  const choose = useFocusAfterwards(useSurroundings().choosing !== null);
  const facts = factsOf(thread);
  const curates = canCurateThread(actor, facts);
  if (!curates && !canRenameThread(actor, facts)) return null;
  const set = (change: { pinned: boolean } | { closed: boolean }) =>
    void run(() =>
      call(editThread, { params: { thread: String(thread.id) }, body: { key: writeKey(), reason: '', ...change } }),
    );
  return (
    <Card title="Diskussion verwalten">
      <div className="curate">
        <Button small {...aboutToPress(CurateDialog.preload)} onClick={() => setOpen(true)}>
          {curates ? 'Titel, Thema, Sichtbarkeit' : 'Titel ändern'}
        </Button>
        {canTagThread(actor, facts) && (
          <Button small {...aboutToPress(TagsDialog.preload)} onClick={() => setTagging(true)}>
            Schlagworte
          </Button>
        )}
        {curates && (
          <>
            <Button small pending={pending} onClick={() => set({ pinned: !thread.pinned })}>
              {thread.pinned ? 'Nicht mehr anpinnen' : 'Im Themenfeld anpinnen'}
            </Button>
            <Button small pending={pending} onClick={() => set({ closed: !thread.closed })}>
              {thread.closed ? 'Wieder öffnen' : 'Schließen'}
            </Button>
            <Button small ref={choose} {...aboutToPress(ChoosingBar.preload)} onClick={onChoose}>
              Beiträge auswählen
            </Button>
            <Button small {...aboutToPress(MergeDialog.preload)} onClick={() => setMerging(true)}>
              Zusammenführen
            </Button>
          </>
        )}
      </div>
      {open && <CurateDialog live={live} thread={thread} curates={curates} onClose={() => setOpen(false)} />}
      {tagging && <TagsDialog live={live} thread={thread} onClose={() => setTagging(false)} />}
      {merging && <MergeDialog thread={thread} onClose={() => setMerging(false)} />}
    </Card>
  );
}

/** For the button that something began with: it takes the focus when that has ended. */
function useFocusAfterwards(underWay: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !underWay) button.current?.focus({ preventScroll: true });
    was.current = underWay;
  }, [underWay]);
  return button;
}
