import type { DescribedError } from './described-error.js';

interface Line {
  level: string;
  time: string;
  msg?: string;
  part?: string;
  err?: DescribedError;
  [field: string]: unknown;
}

/** Writes what is logged as people read it: sentences to the standard output, warnings and errors to the standard error. */
export class TextLog {
  write(json: string): void {
    const line = JSON.parse(json) as Line;
    const isBad = line.level !== 'info' && line.level !== 'debug';
    (isBad ? process.stderr : process.stdout).write(`${textOf(line)}\n`);
  }
}

/** A sentence stands for itself; what comes from a part of the server says when and from where. */
function textOf({ level: _level, time, pid: _pid, msg = '', part, err, ...fields }: Line): string {
  const details = Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`);
  const head = part ? [time, `[${part}]`, msg, ...details] : [msg, ...details];
  return [head.join(' '), ...(err ? linesOf(err) : [])].join('\n');
}

function linesOf({ type, message, code, stack = [], cause }: DescribedError): string[] {
  const head = `  ${type}${code ? ` ${code}` : ''}: ${message}`;
  return [head, ...stack.map((frame) => `    ${frame}`), ...(cause ? linesOf(cause) : [])];
}
