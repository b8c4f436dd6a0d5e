import type { LogEntry } from '#contract/moderation';
import { STATUS_WORD } from '#contract/solution-words';
import { germanDay } from './days.js';
import type { LogRow } from './log.queries.js';

/** Details as people call them. What is not listed is for the database alone, or nobody's business, like addresses. */
const WHAT: Record<string, string> = {
  title: 'Titel',
  name: 'Name',
  visibility: 'Sichtbarkeit',
  closed: 'geschlossen',
  pinned: 'angepinnt',
  hidden: 'verborgen',
  awaitsChange: 'Änderung erbeten',
  locked: 'gegen Änderungen gesperrt',
  version: 'Fassung',
  minutes: 'Minuten zwischen zwei Beiträgen',
  act: 'Was',
  at: 'Wann',
  until: 'bis einschließlich',
  admitted: 'zugelassen',
  suspendedAt: 'gesperrt seit',
  suspendedUntil: 'gesperrt bis',
  decision: 'Entscheidung',
  status: 'Stand',
  state: 'Zustand',
  firstDay: 'erster Tag',
  lastDay: 'letzter Tag',
  posts: 'Beiträge',
  roles: 'Rollen',
  tags: 'Schlagworte',
  topicId: 'Themenfeld Nr.',
  description: 'Beschreibung',
  thread: 'Diskussion Nr.',
  numbers: 'Nummern der Beiträge',
  first: 'erste Nummer am neuen Ort',
  reviewDue: 'zu prüfen bis',
  text: 'Text',
};
const WORD: Record<string, string> = {
  network: 'nur Netzwerk',
  guests: 'Netzwerk und Gäste',
  public: 'öffentlich',
  close: 'schließen',
  reopen: 'wieder öffnen',
  publish: 'zeigen',
  dismiss: 'kein Anlass',
  hide: 'verborgen',
  'ask-change': 'um Änderung gebeten',
  delete: 'gelöscht',
  show: 'wieder gezeigt',
  keep: 'verborgen gelassen',
  proposed: 'vorgeschlagen',
  open: 'offen',
  declined: 'nicht aufgenommen',
  ...STATUS_WORD,
  moderator: 'Moderation',
  spokesperson: 'Netzwerksprecher*in',
  administrator: 'Administration',
};
const TEXT_MAX = 300;

type Details = Record<string, unknown>;
/** Some acts note a list as a whole. */
const detailsOf = (act: string, value: unknown): Details => {
  if (Array.isArray(value)) return { [act === 'setRoles' ? 'roles' : 'tags']: value };
  return typeof value === 'object' && value !== null ? (value as Details) : {};
};

/** What has changed, line by line. */
export function changesOf({ act, before, after }: Pick<LogRow, 'act' | 'before' | 'after'>): LogEntry['changes'] {
  const [old, now] = [detailsOf(act, before), detailsOf(act, after)];
  return Object.keys(WHAT)
    .filter((key) => JSON.stringify(old[key] ?? null) !== JSON.stringify(now[key] ?? null))
    .map((key) => ({ what: WHAT[key]!, before: say(old[key]), after: say(now[key]) }));
}

function say(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (Array.isArray(value)) return value.map(say).join(', ');
  if (typeof value === 'object') return '';
  const text = String(value);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return inGermany(new Date(text));
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return germanDay(text);
  return WORD[text] ?? (text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)}…` : text);
}

/** «31.12.2026, 14:03» */
export const inGermany = (moment: Date): string =>
  moment.toLocaleString('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' });
