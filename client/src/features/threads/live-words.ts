import { formatClock } from '../../lib/format.js';
import type { Link } from './follow-stream.js';

/** The state of the connection as a sentence, and whether it is a settled one. */
export function liveWords(link: Link, checkedAt: Date | null): { text: string; settled: boolean } {
  const time = checkedAt === null ? '' : formatClock(checkedAt);
  if (link === 'live' && time !== '') return { text: `Live · Stand ${time}, vollständig`, settled: true };
  if (link === 'polling' && time !== '')
    return { text: `Stand ${time} · wird alle 10 Sekunden geprüft`, settled: true };
  if (link === 'interrupted')
    return { text: 'Verbindung unterbrochen – Ihre Beiträge werden nachgesendet', settled: false };
  return { text: 'Verbindung wird aufgebaut …', settled: false };
}
