import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import { canComposeWeek } from '#contract/curation-rules';
import { forbidden } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { loadPost, lockThread } from '../threads/post-writer.js';
import { findThread } from '../threads/visible-thread.js';

const reserved = () => forbidden('Das ist der Moderation vorbehalten.');

/** Posts that moderators want to tell of in «Was sich getan hat». */
@Injectable()
export class WeekMarksService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** Numbers of the marked posts of a thread. */
  async list(actor: Actor, threadId: number): Promise<{ numbers: number[] }> {
    await findThread(this.db, actor, threadId);
    if (!canComposeWeek(actor)) throw reserved();
    const marks: { number: number }[] = await this.db.query(
      'select number from week_mark where thread_id = $1 order by number',
      [threadId],
    );
    return { numbers: marks.map(({ number }) => number) };
  }

  /** Marks a post, or takes the mark back. */
  async set(actor: Actor, threadId: number, number: number, on: boolean): Promise<void> {
    await this.db.transaction(async (tx) => {
      const thread = await lockThread(tx, actor, threadId);
      if (!canComposeWeek(actor)) throw reserved();
      const post = await loadPost(tx, thread, number);
      if (on && post.html === '')
        throw forbidden('Von einem gelöschten oder ausgeblendeten Beitrag lässt sich nichts berichten.');
      await tx.query(
        on
          ? 'insert into week_mark (thread_id, number, marked_by) values ($1, $2, $3) on conflict do nothing'
          : 'delete from week_mark where thread_id = $1 and number = $2 and $3::bigint is not null',
        [threadId, number, actor.id],
      );
    });
    this.live.hintMembers({ what: 'weeks' });
  }
}
