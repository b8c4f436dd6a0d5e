import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { recordActivity, tellConcerned } from '../activity/record-activity.js';
import { Live } from '../realtime/live.js';
import {
  type Decided,
  ReviewKinds,
  ReviewProvider,
  type ReviewRow,
  type ReviewSubject,
} from '../review/review-kinds.js';
import { lockThread } from '../threads/post-writer.js';
import { REPORT_WORD } from './report-words.js';
import { findReports, findReviewedPosts, type ReportRow, type ReviewedPost } from './reported-posts.queries.js';
import { carryOut, labelOf, offer } from './reviewed-post.js';

/** What those who reported a post are told. */
const OUTCOME: Record<string, string> = {
  dismiss: 'Die Moderation sah keinen Anlass einzugreifen.',
  hide: 'Der Beitrag ist nun verborgen.',
  'ask-change': 'Der Beitrag ist verborgen, bis er geändert wurde.',
  delete: 'Der Beitrag wurde gelöscht.',
  keep: 'Der Beitrag ist verborgen.',
  close: 'Der Beitrag ist nicht mehr da.',
};

/** Reported posts in the queue. */
@Injectable()
export class ReportReview extends ReviewProvider {
  constructor(
    kinds: ReviewKinds,
    private readonly live: Live,
  ) {
    super();
    kinds.register('report', this);
  }

  async describe(db: EntityManager, actor: Actor, items: ReviewRow[]): Promise<ReviewSubject[]> {
    const posts = await findReviewedPosts(db, items);
    const reports = await findReports(
      db,
      items.map(({ id }) => id),
    );
    return items.map((item) => describeItem(item, posts.get(item.id)!, reports, actor));
  }

  async lock(tx: EntityManager, actor: Actor, item: ReviewRow): Promise<void> {
    await lockThread(tx, actor, item.threadId!);
  }

  async decide(tx: EntityManager, actor: Actor, item: ReviewRow, decided: Decided): Promise<() => void> {
    const tell = await carryOut(tx, this.live, actor, item, decided);
    const reporters = (await findReports(tx, [item.id])).map(({ memberId }) => memberId);
    // Why it was hidden is said to its author; those who reported hear why it was not.
    const reason = decided.decision === 'dismiss' ? decided.reason : '';
    const told = await recordActivity(tx, {
      actorId: actor.id,
      kind: 'report-decided',
      threadId: item.threadId,
      number: item.number,
      data: { reason, outcome: OUTCOME[decided.decision] },
      concerns: reporters,
    });
    return () => {
      tell();
      tellConcerned(this.live, told);
    };
  }

  labelOf = labelOf;
}

/** Moderators neither decide about what they wrote themselves, nor learn who reported it. */
function describeItem(item: ReviewRow, post: ReviewedPost, reports: ReportRow[], actor: Actor): ReviewSubject {
  const isOwn = post.authorId === actor.id;
  const said = reports.filter(({ itemId }) => itemId === item.id);
  return {
    title: `Beitrag ${item.number} von ${post.author ?? 'einem ehemaligen Mitglied'} in «${post.title}»`,
    link: `/diskussionen/${item.threadId}/${item.number}`,
    excerpt: post.excerpt,
    details: said.map(
      ({ kind, text, name }) => `${REPORT_WORD[kind]}${text && `: «${text}»`}${isOwn ? '' : ` (${name})`}`,
    ),
    decisions: isOwn ? [] : decisionsFor(post),
  };
}

function decisionsFor({ deleted, hidden }: ReviewedPost) {
  if (deleted) return offer('close');
  return hidden ? offer('keep', 'delete') : offer('dismiss', 'hide', 'ask-change', 'delete');
}
