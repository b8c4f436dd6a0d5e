import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { Live } from '../realtime/live.js';
import {
  type Decided,
  ReviewKinds,
  ReviewProvider,
  type ReviewRow,
  type ReviewSubject,
} from '../review/review-kinds.js';
import { lockThread } from '../threads/post-writer.js';
import { findReviewedPosts, type ReviewedPost } from './reported-posts.queries.js';
import { carryOut, labelOf, offer } from './reviewed-post.js';

/** Hidden posts that their authors have laid before the moderation again. */
@Injectable()
export class ResubmissionReview extends ReviewProvider {
  constructor(
    kinds: ReviewKinds,
    private readonly live: Live,
  ) {
    super();
    kinds.register('resubmission', this);
  }

  async describe(db: EntityManager, actor: Actor, items: ReviewRow[]): Promise<ReviewSubject[]> {
    const posts = await findReviewedPosts(db, items);
    return items.map((item) => describeItem(item, posts.get(item.id)!, actor));
  }

  async lock(tx: EntityManager, actor: Actor, item: ReviewRow): Promise<void> {
    await lockThread(tx, actor, item.threadId!);
  }

  decide(tx: EntityManager, actor: Actor, item: ReviewRow, decided: Decided): Promise<() => void> {
    return carryOut(tx, this.live, actor, item, decided);
  }

  labelOf = labelOf;
}

function describeItem({ threadId, number }: ReviewRow, post: ReviewedPost, actor: Actor): ReviewSubject {
  const offered = post.hidden && !post.deleted ? offer('show', 'ask-change', 'delete') : offer('close');
  return {
    title: `Beitrag ${number} von ${post.author ?? 'einem ehemaligen Mitglied'} in «${post.title}»`,
    link: `/diskussionen/${threadId}/${number}`,
    excerpt: post.excerpt,
    details: post.hidden ? [`Verborgen, weil: ${post.hiddenReason}`] : [],
    // Others decide about what a moderator wrote.
    decisions: post.authorId === actor.id ? [] : offered,
  };
}
