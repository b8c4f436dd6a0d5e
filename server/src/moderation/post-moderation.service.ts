import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import type { hidePost, lockPost, resubmitPost, showPost } from '#contract/moderation';
import { canModeratePost, canResubmitPost } from '#contract/policies';
import type { Written } from '#contract/posts';
import { tellConcerned } from '../activity/record-activity.js';
import { once, type WriteRequest } from '../database/once.js';
import { forbidden } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { ReviewDesk } from '../review/review-desk.js';
import { submitForReview, withdrawFromReview } from '../review/submit.js';
import { postFacts } from '../threads/post-acts.js';
import type { PostEntity } from '../threads/post.entity.js';
import { type Changed, loadPost, lockThread, stamp } from '../threads/post-writer.js';
import { WriteTurns } from '../threads/write-turns.js';
import { hiding, locking, showing } from './hiding.js';

/** What moderators do with posts, and authors with their hidden ones. */
@Injectable()
export class PostModeration {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly turns: WriteTurns,
    private readonly desk: ReviewDesk,
  ) {}

  hide(actor: Actor, thread: number, number: number, body: BodyOf<typeof hidePost>): Promise<Written> {
    return this.moderate(actor, thread, number, { act: 'hidePost', ...body }, (tx, post) =>
      hiding(tx, actor, post, body),
    );
  }

  /** What its author wanted to have looked at again is settled with it. */
  show(actor: Actor, thread: number, number: number, body: BodyOf<typeof showPost>): Promise<Written> {
    return this.moderate(actor, thread, number, { act: 'showPost', ...body }, async (tx, post) => {
      if (post.authorId === actor.id)
        throw forbidden('Über Ihren eigenen Beitrag entscheidet jemand anders aus der Moderation.');
      if (!post.hiddenAt) return null;
      const { threadId } = post;
      await withdrawFromReview(tx, { kind: 'resubmission', threadId, number }, body.reason);
      return showing(tx, actor, post, body.reason);
    });
  }

  lock(actor: Actor, thread: number, number: number, body: BodyOf<typeof lockPost>): Promise<Written> {
    return this.moderate(actor, thread, number, { act: 'lockPost', ...body }, async (tx, post) =>
      body.on === (post.lockedAt !== null) ? null : locking(tx, actor, post, body),
    );
  }

  /** Lays one's own hidden post before the moderation again. */
  async resubmit(actor: Actor, threadId: number, number: number, body: BodyOf<typeof resubmitPost>): Promise<void> {
    const request = { act: 'resubmitPost', threadId, number, ...body };
    const { first } = await once(this.db, actor.id, request, async (tx) => {
      const thread = await lockThread(tx, actor, threadId);
      const post = await loadPost(tx, thread, number);
      if (!canResubmitPost(actor, thread, postFacts(post)))
        throw forbidden('Nur einen eigenen, verborgenen Beitrag können Sie erneut vorlegen.');
      await submitForReview(tx, {
        kind: 'resubmission',
        threadId,
        number,
        title: thread.title,
        submittedBy: actor.id,
        note: body.note,
      });
      return {};
    });
    if (first) this.desk.tell();
  }

  private async moderate(
    actor: Actor,
    threadId: number,
    number: number,
    { act, ...rest }: WriteRequest,
    write: (tx: EntityManager, post: PostEntity) => Promise<Changed | null>,
  ): Promise<Written> {
    let told: number[] = [];
    const work = async (tx: EntityManager): Promise<Written> => {
      const thread = await lockThread(tx, actor, threadId);
      const post = await loadPost(tx, thread, number);
      if (!canModeratePost(actor, thread, postFacts(post))) throw forbidden('Das ist der Moderation vorbehalten.');
      const changed = await write(tx, post);
      told = changed?.told ?? [];
      return { number, change: changed ? await stamp(tx, thread, number, changed) : post.change };
    };
    const write_ = () => once(this.db, actor.id, { act, threadId, number, ...rest }, work);
    const { answer, first } = await this.turns.take(threadId, write_);
    if (first) {
      this.live.poke(threadId, answer.change);
      tellConcerned(this.live, told);
      this.desk.tell();
    }
    return answer;
  }
}
