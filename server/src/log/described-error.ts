/** What is written down of an error. */
export interface DescribedError {
  type: string;
  message: string;
  code?: string;
  constraint?: string;
  stack?: string[];
  cause?: DescribedError;
}
interface AnyError extends Error {
  code?: unknown;
  constraint?: unknown;
  /** What a schema complains about. */
  issues?: { path?: PropertyKey[]; code?: string }[];
  /** What the driver said, where TypeORM has wrapped it. */
  driverError?: AnyError;
}

/** Errors that are the cause of one another are followed so far. */
const DEPTH = 3;
/** Most frames of a stack. */
const FRAMES = 20;

/**
 * An error without what people have written: its kind, where it happened, and its message with everything in quotes
 * left out. Other properties of an error are not looked at: they hold what was sent to the database.
 */
export function describeError(thrown: unknown, depth = DEPTH): DescribedError {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: masked(String(thrown)) };
  const error = thrown as AnyError;
  const { code, constraint } = error.driverError ?? error;
  return {
    type: error.name,
    message: error.issues ? complaints(error.issues) : masked(error.message),
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    stack: framesOf(error),
    ...(error.cause !== undefined && depth > 1 && { cause: describeError(error.cause, depth - 1) }),
  };
}

/** Names that our own program has given, and what it was about to read of what was not there. */
const OWN =
  /\b(?:relation|column|constraint|table|index|function|schema|extension|role|database|sequence) "\w+"|\((?:reading|setting) '\w+'\)/;
const QUOTED = /"[^"]*"|(?<!\w)'[^']*'|„[^“]*“|«[^»]*»|`[^`]*`/;
const MAIL = /[^\s<>@"']+@[^\s<>@"']+/;
const MASKED = new RegExp(`(${OWN.source})|${QUOTED.source}|${MAIL.source}`, 'g');

/** A message without quotations and mail addresses. */
export const masked = (text: string) => text.replace(MASKED, (_, own: string | undefined) => own ?? '…');

const complaints = (issues: NonNullable<AnyError['issues']>) =>
  issues.map(({ path = [], code = '' }) => `${path.map(String).join('.')}: ${code}`).join(', ');

/** The lines that say where; the message before them may have several lines of its own. */
function framesOf({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message);
  const rest = at < 0 ? stack : stack.slice(at + message.length);
  return rest
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim());
}
