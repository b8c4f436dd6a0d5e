import { useEffect, useRef, useState } from 'react';
import type { Thread } from '#contract/threads';
import { count } from '../../../lib/format.js';
import { useStore } from '../../../lib/store.js';
import { Button } from '../../../ui/button.js';
import { Checkbox } from '../../../ui/choices.js';
import { aboutToPress, dialogPart } from '../../../ui/part.js';
import type { LiveThread } from '../live-thread.js';
import { useDockRoom } from '../use-dock-room.js';
import type { Choosing } from './choosing.js';
import './restructure.css';

const SplitDialog = dialogPart(() => import('./split-dialog.js'));
const MoveDialog = dialogPart(() => import('./move-dialog.js'));

interface ChoosingBarProps {
  live: LiveThread;
  thread: Thread;
  choosing: Choosing;
  onEnd: () => void;
}

/** At the lower edge, while posts are being chosen: how many there are, and what can be done with them. */
export default function ChoosingBar({ live, thread, choosing, onEnd }: ChoosingBarProps) {
  const chosen = useStore(choosing.chosen);
  const bar = useRef<HTMLElement>(null);
  useDockRoom(bar);
  useEffect(focusBox, []);
  const [withAnswers, setWithAnswers] = useState(false);
  const [dialog, setDialog] = useState<'split' | 'move' | null>(null);
  const numbers = [...chosen].sort((a, b) => a - b);
  const none = numbers.length === 0;
  const choice = { live, thread, numbers, withAnswers, onClose: () => setDialog(null), onDone: onEnd };
  return (
    <section ref={bar} className="dock choosing no-print" aria-label="Ausgewählte Beiträge">
      <p role="status">
        <strong>
          {none ? 'Wählen Sie Beiträge aus.' : `${count(numbers.length, 'Beitrag', 'Beiträge')} ausgewählt`}
        </strong>
      </p>
      <Checkbox
        label="mit allen Antworten darauf"
        checked={withAnswers}
        onChange={({ target }) => setWithAnswers(target.checked)}
      />
      <div className="choosing__acts">
        <Button small disabled={none} {...aboutToPress(SplitDialog.preload)} onClick={() => setDialog('split')}>
          In neue Diskussion abtrennen
        </Button>
        <Button small disabled={none} {...aboutToPress(MoveDialog.preload)} onClick={() => setDialog('move')}>
          In andere Diskussion verschieben
        </Button>
        <Button small look="quiet" onClick={onEnd}>
          Auswahl beenden
        </Button>
      </div>
      {dialog === 'split' && <SplitDialog {...choice} />}
      {dialog === 'move' && <MoveDialog {...choice} />}
    </section>
  );
}

/** Choosing begins at a post that one sees; where none is in view, on a phone, at the last of those above. */
function focusBox(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('.post__choose input')];
  const isInView = (box: HTMLElement) => {
    const { top, bottom } = box.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  };
  (boxes.find(isInView) ?? boxes.at(-1))?.focus();
}
