import { randomUUID } from 'node:crypto';
import { writePost } from '#contract/posts';
import type { Problem } from '#contract/problem';
import type { Person } from '../person.js';

/** Somebody who sends each post over several servers at once under one key, until one of them has acknowledged it. */
export class Hasty {
  /** Texts that were acknowledged. */
  readonly written: string[] = [];
  private ended = false;
  private readonly work: Promise<void>;

  /** @param ways the same member, signed in at each server */
  constructor(
    private readonly ways: Person[],
    private readonly thread: number,
  ) {
    this.work = this.write();
  }

  async stop(): Promise<void> {
    this.ended = true;
    await this.work;
  }

  private async write(): Promise<void> {
    for (let n = 1; !this.ended; n += 1) {
      const text = `Ungeduldig Nr. ${n}`;
      const body = { key: randomUUID(), text, parent: null, mandateId: null };
      let isAcknowledged = false;
      while (!isAcknowledged) isAcknowledged = await this.send(body);
      this.written.push(text);
    }
  }

  /** @returns whether a server has acknowledged it; each was heard to the end */
  private async send(body: { key: string; text: string; parent: null; mandateId: null }): Promise<boolean> {
    const params = { thread: String(this.thread) };
    const answers = await Promise.allSettled(this.ways.map((way) => way.call(writePost, { params, body })));
    for (const { reason } of answers.filter((answer) => answer.status === 'rejected'))
      if ((reason as Partial<Problem>).status! < 500) throw reason;
    return answers.some(({ status }) => status === 'fulfilled');
  }
}
