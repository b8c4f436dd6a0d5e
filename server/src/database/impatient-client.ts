import pg from 'pg';

const TOO_LATE = 'Query read timeout';

/** A connection that is cut when an answer is late. Else it would go back to the pool and keep the next one waiting. */
export class ImpatientClient extends pg.Client {
  // node-postgres declares a dozen ways to ask; whatever comes is passed on.
  override query(...args: unknown[]): never {
    const answer: unknown = (super.query as (...args: unknown[]) => unknown)(...args);
    if (answer instanceof Promise) answer.catch((error: Error) => error.message === TOO_LATE && this.cut());
    return answer as never;
  }

  private cut(): void {
    (this as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  }
}
