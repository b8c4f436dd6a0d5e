import type { Thread } from '#contract/threads';
import type { Visibility } from '#contract/primitives';
import { serverTime } from '../../lib/clock.js';
import { count, daysBetween } from '../../lib/format.js';
import { VISIBILITY } from '../../lib/words.js';

const VISIBILITY_MEANS: Record<Visibility, string> = {
  network: 'Alle Mitglieder der Netzwerkregionen lesen mit, sonst niemand.',
  guests: 'Mitglieder und dazu die Gäste, die zu dieser Diskussion zugelassen sind.',
  public: 'Alle können im Internet mitlesen; schreiben können nur Mitglieder.',
};

/** Who may read along, as choices of a form. */
export const VISIBILITY_CHOICES = (Object.keys(VISIBILITY) as Visibility[]).map((value) => ({
  value,
  label: VISIBILITY[value],
  description: VISIBILITY_MEANS[value],
}));

/** «offen seit 6 Tagen» */
export function openSince(createdAt: string, now: Date = serverTime()): string {
  const days = daysBetween(createdAt, now);
  return days < 1 ? 'offen seit heute' : `offen seit ${count(days, 'Tag', 'Tagen')}`;
}

/** «27 Beiträge aus 9 Regionen» */
export function extent(thread: Thread): string {
  const posts = count(thread.posts, 'Beitrag', 'Beiträge');
  return thread.regions === 0 ? posts : `${posts} aus ${count(thread.regions, 'Region', 'Regionen')}`;
}

/** What policies want to know of a thread. Whoever was let into one for guests has been admitted to it. */
export function factsOf(thread: Thread) {
  return {
    authorId: thread.author?.id ?? null,
    kind: thread.kind,
    visibility: thread.visibility,
    closed: thread.closed,
    admitted: thread.visibility === 'guests',
    mergedInto: thread.mergedInto,
  };
}

export const threadPath = (thread: number, number?: number) =>
  `/diskussionen/${thread}${number === undefined ? '' : `/${number}`}`;
