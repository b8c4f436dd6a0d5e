import pino from 'pino';
import { describeError } from './described-error.js';
import { TextLog } from './text-log.js';

export const LOG_FORMATS = ['json', 'text'] as const;
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
type Format = (typeof LOG_FORMATS)[number];

const { LOG_FORMAT, LOG_LEVEL, NODE_ENV } = process.env;
const isAtTerminal = process.stdout.isTTY || process.stderr.isTTY;
// Whether the settings are right is checked later, and complained about here.
const given = (LOG_FORMATS as readonly string[]).includes(LOG_FORMAT ?? '') ? (LOG_FORMAT as Format) : null;
const format = given ?? (NODE_ENV === 'production' && !isAtTerminal ? 'json' : 'text');

/**
 * What happens, for those who run the server: a line of JSON each where programs read along, sentences at a terminal.
 * Only what is named here and by the caller is written: no addresses, names or texts of people, and errors as
 * `describeError` leaves them.
 */
export const log = pino(
  {
    level: (LOG_LEVELS as readonly string[]).includes(LOG_LEVEL ?? '') ? LOG_LEVEL : 'info',
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    serializers: { err: describeError },
  },
  format === 'json' ? process.stdout : new TextLog(),
);

/** The log of one part of the server. */
export const logOf = (part: string) => log.child({ part });

/** A sentence for whoever starts the server; empty lines and indents only where people read it. */
export function say(line: string): void {
  const text = format === 'json' ? line.trim() : line;
  if (text || format === 'text') log.info(text);
}
