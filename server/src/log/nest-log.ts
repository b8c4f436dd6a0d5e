import type { LoggerService } from '@nestjs/common';
import { masked } from './described-error.js';
import { log } from './log.js';

type Level = 'error' | 'warn';

/** What the framework has to say goes where everything else goes; of its chatter about starting, nothing. */
export const nestLog: LoggerService = {
  log: () => undefined,
  warn: (message: unknown, ...rest: unknown[]) => write('warn', message, rest),
  error: (message: unknown, ...rest: unknown[]) => write('error', message, rest),
};

/** The framework hands over the part that speaks last; before it perhaps a stack. */
function write(level: Level, message: unknown, rest: unknown[]): void {
  const part = String(rest.at(-1) ?? 'nest');
  const err = [message, ...rest].find((each) => each instanceof Error);
  log[level]({ part, ...(err && { err }) }, err ? '' : masked(String(message)));
}
