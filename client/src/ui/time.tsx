import { useEffect } from 'react';
import { onClockFound, serverTime } from '../lib/clock.js';
import { formatAgo, formatDateTime } from '../lib/format.js';
import { createStore, useStore } from '../lib/store.js';

const MINUTE = 60_000;
const minute = createStore(serverTime());
let followers = 0;
let timer: ReturnType<typeof setInterval> | undefined;
onClockFound(() => minute.set(serverTime()));

/** The time, anew every minute, by one timer for the whole page. */
export function useNow(): Date {
  useEffect(() => {
    followers += 1;
    timer ??= setInterval(() => minute.set(serverTime()), MINUTE);
    // The store may be older than this page.
    if (serverTime().getTime() - minute.get().getTime() > MINUTE) minute.set(serverTime());
    return () => {
      followers -= 1;
      if (followers > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  }, []);
  return useStore(minute);
}

/** «vor 12 Minuten», with date and time as the tooltip. */
export function Ago({ moment }: { moment: string }) {
  const now = useNow();
  return (
    <time dateTime={moment} title={formatDateTime(moment)}>
      {formatAgo(moment, now)}
    </time>
  );
}

/** «17.11.2026, 14:03» */
export function DateTime({ moment }: { moment: string }) {
  return <time dateTime={moment}>{formatDateTime(moment)}</time>;
}
