import { useEffect } from 'react';
import { formatAgo, formatDateTime } from '../lib/format.js';
import { createStore, useStore } from '../lib/store.js';

const MINUTE = 60_000;
const minute = createStore(new Date());
let followers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** The time, anew every minute, by one timer for the whole page. */
export function useNow(): Date {
  useEffect(() => {
    followers += 1;
    timer ??= setInterval(() => minute.set(new Date()), MINUTE);
    // The store may be older than this page.
    if (Date.now() - minute.get().getTime() > MINUTE) minute.set(new Date());
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
