import { useQuery } from '@tanstack/react-query';
import type { Viewer } from '#contract/auth';
import { canModerate } from '#contract/policies';
import { countReview } from '#contract/review-count';
import { listTopics } from '#contract/topics';
import { ask } from '../lib/ask.js';
import { useViewer } from '../lib/viewer.js';

export interface Place {
  to: string;
  label: string;
  /** Other addresses that belong to the place. */
  also?: string;
  /** Threads with something new, or what else the number counts, in the singular and the plural. */
  unread?: number;
  counts?: [one: string, many: string];
}

const DISCUSSIONS: Place = { to: '/diskussionen', label: 'Diskussionen', also: '/themen' };
const SOLUTIONS: Place = { to: '/loesungsansaetze', label: 'Lösungsansätze' };
const REGIONS: Place = { to: '/regionen', label: 'Regionen' };
const MEMBERS: Place = { to: '/mitglieder', label: 'Mitglieder' };

/** The places of the main navigation for who looks. */
export function placesOf(viewer: Viewer | null, unread: number, open = 0): Place[] {
  if (!viewer) return [{ to: '/', label: 'Über das Netzwerk' }, DISCUSSIONS, SOLUTIONS, REGIONS];
  const places = [
    { to: '/', label: 'Mein Netzwerk' },
    DISCUSSIONS,
    { to: '/neu', label: 'Neu für mich', unread },
    SOLUTIONS,
    REGIONS,
  ];
  if (viewer.kind === 'guest') return places;
  return canModerate(viewer) ? [...places, MEMBERS, moderation(open)] : [...places, MEMBERS];
}

const moderation = (open: number): Place => ({
  to: '/moderation',
  label: 'Moderation',
  unread: open,
  counts: ['offener Vorgang', 'offene Vorgänge'],
});

/** The five places of the bar on a phone. */
export function phonePlacesOf(viewer: Viewer | null, unread: number): Place[] {
  const more = { to: '/mehr', label: 'Mehr', also: '/konto' };
  if (!viewer)
    return [{ to: '/', label: 'Start' }, DISCUSSIONS, SOLUTIONS, { to: '/anmelden', label: 'Anmelden' }, more];
  const start = { to: '/neu', label: 'Neu', unread };
  return viewer.kind === 'guest'
    ? [{ to: '/', label: 'Start' }, start, DISCUSSIONS, SOLUTIONS, more]
    : [start, DISCUSSIONS, SOLUTIONS, REGIONS, more];
}

export function isAt(pathname: string, { to, also }: Place): boolean {
  if (to === '/') return pathname === '/';
  return [to, also].some((base) => base !== undefined && (pathname === base || pathname.startsWith(`${base}/`)));
}

/** How many items wait in the queue, for moderators. */
export function useOpenReview(): number {
  const viewer = useViewer();
  const { data } = useQuery({ ...ask(countReview, {}), enabled: canModerate(viewer) });
  return data?.open ?? 0;
}

/** In how many threads there is something new for who looks. */
export function useUnread(): number {
  const viewer = useViewer();
  const { data } = useQuery({ ...ask(listTopics, {}), enabled: viewer !== null });
  return viewer ? (data?.topics ?? []).reduce((sum, topic) => sum + topic.unread, 0) : 0;
}
