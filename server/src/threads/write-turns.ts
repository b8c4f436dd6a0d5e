import { Injectable } from '@nestjs/common';
import { databaseProblem } from '../http/database-problem.js';
import { ProblemError } from '../http/problem-error.js';

/** Longest that somebody waits for their turn, in milliseconds. */
const PATIENCE_MS = 3_000;

interface Waiting {
  go: () => void;
  giveUp: (error: unknown) => void;
}

/**
 * Lets the writes to one thread happen one after the other, in the order they came. In the database they would wait for
 * the thread's row, each with a connection that others need, and waking each other up.
 */
@Injectable()
export class WriteTurns {
  /** Who waits behind the write that is under way, by thread. */
  private readonly lines = new Map<number, Waiting[]>();

  /** @throws what `work` throws; 503 where the turn does not come, or the database is away for those in front */
  async take<T>(threadId: number, work: () => Promise<T>): Promise<T> {
    const line = this.lines.get(threadId);
    if (line) await inLine(line);
    else this.lines.set(threadId, []);
    try {
      return await work();
    } catch (error) {
      // It would be no different for those behind, who have waited long enough.
      if (databaseProblem(error)) this.lines.get(threadId)!.splice(0).forEach(({ giveUp }) => giveUp(error));
      throw error;
    } finally {
      this.callNext(threadId);
    }
  }

  private callNext(threadId: number): void {
    const next = this.lines.get(threadId)!.shift();
    if (next) next.go();
    else this.lines.delete(threadId);
  }
}

async function inLine(line: Waiting[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((go, giveUp) => {
      const self = { go, giveUp };
      line.push(self);
      timer = setTimeout(() => {
        line.splice(line.indexOf(self), 1);
        giveUp(tooBusy());
      }, PATIENCE_MS);
    });
  } finally {
    clearTimeout(timer);
  }
}

const tooBusy = () =>
  new ProblemError(503, 'unavailable', 'In dieser Diskussion wird gerade sehr viel geschrieben. Bitte versuchen Sie es in wenigen Sekunden noch einmal.', { retryAfter: 5 });
