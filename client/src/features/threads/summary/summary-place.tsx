import { canSummarise } from '#contract/curation-rules';
import type { Thread } from '#contract/threads';
import { useActor } from '../../../lib/viewer.js';
import { part } from '../../../ui/part.js';
import { useSurroundings } from '../thread-context.js';
import './summary.css';

const SummaryBox = part(() => import('./summary-box.js'), { waiting: Room });

/** The Zwischenstand above the posts, where there is one, or the way to write one. */
export function SummaryPlace({ thread }: { thread: Thread }) {
  const actor = useActor();
  const { facts } = useSurroundings();
  return (thread.summary !== null || canSummarise(actor, facts)) && <SummaryBox thread={thread} />;
}

/** The posts below stay about where they are when it comes. */
function Room({ thread }: { thread: Thread }) {
  return thread.summary && <div className="card summary summary--to-come" />;
}
