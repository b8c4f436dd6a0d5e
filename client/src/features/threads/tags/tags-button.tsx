import { useState } from 'react';
import { canTagThread } from '#contract/curation-rules';
import type { Thread } from '#contract/threads';
import { useActor } from '../../../lib/viewer.js';
import { Button } from '../../../ui/button.js';
import { aboutToPress, dialogPart } from '../../../ui/part.js';
import { useSurroundings } from '../thread-context.js';

const TagsDialog = dialogPart(() => import('./tags-dialog.js'));

/** The way to change a thread's tags, for who may. */
export function TagsButton({ thread }: { thread: Thread }) {
  const actor = useActor();
  const { live, facts } = useSurroundings();
  const [open, setOpen] = useState(false);
  if (!canTagThread(actor, facts)) return null;
  return (
    <>
      <Button look="quiet" {...aboutToPress(TagsDialog.preload)} onClick={() => setOpen(true)}>
        {thread.tags.length > 0 ? 'Schlagworte ändern' : 'Schlagworte vergeben'}
      </Button>
      {open && <TagsDialog live={live} thread={thread} onClose={() => setOpen(false)} />}
    </>
  );
}
