import { useStore } from '../../lib/store.js';
import { useViewer } from '../../lib/viewer.js';
import type { LiveThread } from './live-thread.js';

interface Writer {
  id: number;
  name: string;
  regionName: string | null;
}

/** «Katrin Wendt (Landkreis Uckermark) schreibt gerade …» */
export function writersWords(writers: readonly Writer[]): string {
  const names = writers.slice(0, 2).map(({ name, regionName }) => (regionName ? `${name} (${regionName})` : name));
  const further = writers.length - names.length;
  if (writers.length === 0) return '';
  if (further > 0)
    return `${names.join(', ')} und ${further === 1 ? 'eine weitere Person' : `${further} weitere`} schreiben gerade …`;
  return `${names.join(' und ')} ${names.length === 1 ? 'schreibt' : 'schreiben'} gerade …`;
}

/**
 * Who is writing in the thread just now, or that nothing can be heard of it: the head of the page, which says so too,
 * may be far away. Not read out: it would interrupt reading all the time.
 */
export function WritersLine({ live }: { live: LiveThread }) {
  const viewer = useViewer();
  const interrupted = useStore(live.link) === 'interrupted';
  const words = writersWords(useStore(live.writers).filter(({ id }) => id !== viewer?.id));
  return <p className="dock__writers">{interrupted ? 'Verbindung unterbrochen' : words}</p>;
}
