import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import type { reportPost } from '#contract/moderation';
import { canReportPost } from '#contract/policies';
import { once } from '../database/once.js';
import { forbidden } from '../http/problem-error.js';
import { ReviewDesk } from '../review/review-desk.js';
import { submitForReview } from '../review/submit.js';
import { postFacts } from '../threads/post-acts.js';
import { loadPost, lockThread } from '../threads/post-writer.js';

/** Reports of posts. Several about one post stand in the queue as one item; its author never learns who reported. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly db: DataSource,
    private readonly desk: ReviewDesk,
  ) {}

  /** @throws 404, 403 for one's own post, one that is gone, or where one does not take part */
  async report(actor: Actor, threadId: number, number: number, body: BodyOf<typeof reportPost>): Promise<void> {
    const { kind, text } = body;
    const request = { act: 'reportPost', threadId, number, ...body };
    const { first } = await once(this.db, actor.id, request, async (tx) => {
      const thread = await lockThread(tx, actor, threadId);
      const post = await loadPost(tx, thread, number);
      if (!canReportPost(actor, thread, postFacts(post))) throw forbidden('Diesen Beitrag können Sie nicht melden.');
      const target = { kind: 'report' as const, threadId, number };
      const { id } = await submitForReview(tx, { ...target, title: thread.title, submittedBy: null });
      await tx.query(
        `insert into report (item_id, member_id, kind, text) values ($1, $2, $3, $4)
         on conflict (item_id, member_id) do update set kind = excluded.kind, text = excluded.text, at = now()`,
        [id, actor.id, kind, text],
      );
      return {};
    });
    if (first) this.desk.tell();
  }
}
