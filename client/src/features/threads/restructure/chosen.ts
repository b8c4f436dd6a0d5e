import type { Thread } from '#contract/threads';
import { count } from '../../../lib/format.js';
import type { LiveThread } from '../live-thread.js';

/** Posts that are to be moved out of a thread. */
export interface Chosen {
  live: LiveThread;
  thread: Thread;
  numbers: number[];
  withAnswers: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** «3 Beiträge mit allen Antworten darauf» */
export const chosenWords = ({ numbers, withAnswers }: Pick<Chosen, 'numbers' | 'withAnswers'>) =>
  `${count(numbers.length, 'Beitrag', 'Beiträge')}${withAnswers ? ' mit allen Antworten darauf' : ''}`;

/** Shows what was changed at once, also where the stream is away. */
export async function caughtUp(live: LiveThread): Promise<void> {
  if (live.link.get() !== 'live') await live.refresh().catch(() => undefined);
}
