import { useState } from 'react';
import type { Thread } from '#contract/threads';
import { Button } from '../../../ui/button.js';
import { aboutToPress, dialogPart } from '../../../ui/part.js';
import { useSurroundings } from '../thread-context.js';

const TagsDialog = dialogPart(() => import('./tags-dialog.js'));

/** The way to change a thread's tags. */
export default function TagsButton({ thread }: { thread: Thread }) {
  const { live } = useSurroundings();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" {...aboutToPress(TagsDialog.preload)} onClick={() => setOpen(true)}>
        {thread.tags.length > 0 ? 'Schlagworte ändern' : 'Schlagworte vergeben'}
      </Button>
      {open && <TagsDialog live={live} thread={thread} onClose={() => setOpen(false)} />}
    </>
  );
}
