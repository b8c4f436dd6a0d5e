import type { LogEntry } from '#contract/moderation';
import { inGermany } from './log-changes.js';

const HEADINGS = ['Nummer', 'Zeitpunkt', 'Wer', 'Was', 'Grund', 'Änderungen'];

/** Spreadsheets take what begins so for a formula. */
const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const cell = (text: string) => `"${safe(text).replaceAll('"', '""')}"`;
const row = (cells: string[]) => cells.map(cell).join(';');

/** The log as a table for German spreadsheets: semicolons, and a byte order mark by which they know UTF-8. */
export function tableOf(entries: LogEntry[]): string {
  const rows = entries.map(({ id, at, actor, sentence, reason, changes }) =>
    row([
      String(id),
      inGermany(new Date(at)),
      actor?.name ?? '',
      sentence,
      reason,
      changes.map(({ what, before, after }) => `${what}: ${before || '–'} → ${after || '–'}`).join('; '),
    ]),
  );
  return `\ufeff${[row(HEADINGS), ...rows].join('\r\n')}\r\n`;
}
