import { useState } from 'react';
import { canSummarise } from '#contract/curation-rules';
import type { Thread } from '#contract/threads';
import { useActor } from '../../../lib/viewer.js';
import { Button } from '../../../ui/button.js';
import { aboutToPress, part } from '../../../ui/part.js';
import { useSurroundings } from '../thread-context.js';
import { SummaryCard } from './summary-card.js';

const SummaryForm = part(() => import('./summary-form.js'));

/** Threads of so many posts are long enough that one may sum them up. */
const LONG = 5;

/** The Zwischenstand above the posts, or the way to write one. */
export default function SummaryBox({ thread }: { thread: Thread }) {
  const actor = useActor();
  const { facts } = useSurroundings();
  const [writing, setWriting] = useState(false);
  /** Who has just written it is led back to it. */
  const [written, setWritten] = useState(false);
  const writes = canSummarise(actor, facts) && thread.mergedInto === null;
  const end = () => {
    setWriting(false);
    setWritten(true);
  };
  if (writing && writes) return <SummaryForm thread={thread} onEnd={end} />;
  const prepare = aboutToPress(SummaryForm.preload);
  if (thread.summary) {
    const edit = writes && (
      <Button look="quiet" {...prepare} onClick={() => setWriting(true)}>
        Zwischenstand bearbeiten
      </Button>
    );
    return <SummaryCard thread={thread} summary={thread.summary} edit={edit} takesFocus={written} />;
  }
  if (!writes || thread.lastNumber < LONG) return null;
  return (
    <p className="summary-begin">
      <Button look="quiet" {...prepare} onClick={() => setWriting(true)}>
        Zwischenstand schreiben
      </Button>
    </p>
  );
}
