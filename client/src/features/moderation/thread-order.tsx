import { useState } from 'react';
import { canCurateThread } from '#contract/policies';
import type { Thread } from '#contract/threads';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { aboutToPress, dialogPart, part } from '../../ui/part.js';
import { paceWords, timerWords } from './thread-words.js';

const PaceDialog = dialogPart(() => import('./pace-dialog.js'));
const TakeBack = part(() => import('./take-back.js'), { waiting: () => null, missing: () => null });
const TimerDialog = dialogPart(() => import('./timer-dialog.js'));

/** What holds in a thread just now and what will, for everybody; moderators change it here. */
export default function ThreadOrder({ thread }: { thread: Thread }) {
  const actor = useActor();
  const [open, setOpen] = useState<'pace' | 'timer' | null>(null);
  const facts = { ...thread, authorId: thread.author?.id ?? null };
  const curates = canCurateThread(actor, facts);
  const { slowMinutes, timers } = thread;
  if (!curates && slowMinutes === null && timers.length === 0) return null;
  return (
    <Card title="Ordnung">
      {slowMinutes !== null && (
        <p className="small">Langsamer Modus: ein Beitrag je Mitglied in {paceWords(slowMinutes)}.</p>
      )}
      <ul className="lines">
        {timers.map((timer) => (
          <li key={timer.key}>
            {timerWords(timer)}. {curates && <TakeBack thread={thread.id} timer={timer.key} what={timerWords(timer)} />}
          </li>
        ))}
      </ul>
      {curates && (
        <div className="curate">
          <Button small {...aboutToPress(PaceDialog.preload)} onClick={() => setOpen('pace')}>
            Langsamer Modus
          </Button>
          <Button small {...aboutToPress(TimerDialog.preload)} onClick={() => setOpen('timer')}>
            Termin setzen
          </Button>
          <Link to={`/moderation/protokoll?zu=thread:${thread.id}`} className="small">
            Protokoll dieser Diskussion
          </Link>
        </div>
      )}
      {open === 'pace' && <PaceDialog thread={thread} onClose={() => setOpen(null)} />}
      {open === 'timer' && <TimerDialog thread={thread} onClose={() => setOpen(null)} />}
    </Card>
  );
}
