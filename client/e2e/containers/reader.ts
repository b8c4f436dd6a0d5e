import type { Problem } from '#contract/problem';
import type { Person } from '../person.js';
import { loadAfresh } from '../viewer.js';

/** Somebody who reads the whole thread again and again, whichever server answers. */
export class Reader {
  /** How often it was read to the end. */
  reads = 0;
  private ended = false;
  private readonly work: Promise<void>;

  constructor(
    private readonly person: Person,
    private readonly thread: number,
  ) {
    this.work = this.read();
  }

  /** @throws if the thread ever had a hole, or was older than at the time before */
  async stop(): Promise<void> {
    this.ended = true;
    await this.work;
  }

  private async read(): Promise<void> {
    let seen = 0;
    while (!this.ended) {
      const state = await loadAfresh(this.person, this.thread).catch(unlessRefused);
      if (state === null) continue;
      const numbers = [...state.posts.keys()];
      if (numbers.some((number, index) => number !== index + 1)) throw new Error(`holes: ${numbers.join(' ')}`);
      if (numbers.length < seen) throw new Error(`only ${numbers.length} posts, after ${seen}`);
      seen = numbers.length;
      this.reads += 1;
    }
  }
}

/** That nobody answers is part of the exercise; anything else is not. */
function unlessRefused(error: Partial<Problem>): null {
  if (error.status !== undefined && error.status < 500) throw error;
  return null;
}
