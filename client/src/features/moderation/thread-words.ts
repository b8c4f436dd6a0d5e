import type { ThreadTimer } from '#contract/threads';
import { formatDateTime } from '../../lib/format.js';

/** «Wird am 31.12.2026, 12:00 geschlossen» */
export function timerWords({ act, at, visibility }: ThreadTimer): string {
  const what = {
    close: 'geschlossen',
    reopen: 'wieder geöffnet',
    publish: visibility === 'public' ? 'öffentlich' : 'auch für Gäste sichtbar',
  }[act];
  return `Wird am ${formatDateTime(at)} ${what}`;
}

/** «10 Minuten», «2 Stunden», «1 Tag» */
export function paceWords(minutes: number): string {
  const say = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;
  if (minutes % 1440 === 0) return say(minutes / 1440, 'Tag', 'Tagen');
  return minutes % 60 === 0 ? say(minutes / 60, 'Stunde', 'Stunden') : say(minutes, 'Minute', 'Minuten');
}
