import pg from 'pg';

/** PostgreSQL gives up a statement before (see data-source.ts): an answer that is later than this does not come. Milliseconds. */
const ANSWER_MS = 3_000;

/**
 * A connection that is cut when an answer is late: PostgreSQL hangs, or the network does. Whoever waits learns of it at
 * once, and the pool makes a new one. node-postgres' own limit counts from the outside: where this process was too busy
 * to read an answer that lay there, it would cut connections that are sound, and make everything worse.
 */
export class ImpatientClient extends pg.Client {
  // node-postgres declares a dozen ways to ask; whatever comes is passed on.
  override query(...args: unknown[]): never {
    const came = this.expectAnswer();
    const callback = args.at(-1);
    if (typeof callback === 'function') {
      args[args.length - 1] = (...result: unknown[]) => {
        came();
        callback(...result);
      };
    }
    const answer: unknown = (super.query as (...args: unknown[]) => unknown)(...args);
    if (answer instanceof Promise) answer.then(came, came);
    return answer as never;
  }

  /** @returns to be called when the answer is there */
  private expectAnswer(): () => void {
    let waiting = true;
    const cutUnlessCome = () => waiting && this.cut();
    // What has arrived meanwhile is read between a timer and the second turn after it.
    const timer = setTimeout(() => setImmediate(() => setImmediate(cutUnlessCome)), ANSWER_MS);
    return () => {
      waiting = false;
      clearTimeout(timer);
    };
  }

  private cut(): void {
    (this as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  }
}
