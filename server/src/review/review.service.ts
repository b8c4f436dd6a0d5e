import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf, QueryOf, ReturnOf } from '#contract/endpoint';
import type { countReview } from '#contract/review-count';
import type { assignReview, decideReview, listReview, ReviewItem } from '#contract/review';
import { recordActivity, tellConcerned } from '../activity/record-activity.js';
import { audit } from '../auth/audit.js';
import { once } from '../database/once.js';
import { conflict, invalidField, notFound } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { describeItems } from './describe-items.js';
import { ReviewDesk } from './review-desk.js';
import { ReviewKinds } from './review-kinds.js';
import { countItems, findItem, findItems, type FullRow, ITEMS_AT_ONCE, lockItem } from './review.queries.js';
import { addNote } from './submit.js';

const unknownItem = () => notFound('Diesen Vorgang gibt es nicht.');

/** The queue of the moderation: who sees to what, and what was decided. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly kinds: ReviewKinds,
    private readonly desk: ReviewDesk,
  ) {}

  async list(actor: Actor, query: QueryOf<typeof listReview>): Promise<ReturnOf<typeof listReview>> {
    const rows = await findItems(this.db.manager, actor.id, query);
    const items = await describeItems(this.db.manager, this.kinds, actor, rows.slice(0, ITEMS_AT_ONCE));
    return { items, next: rows.length > ITEMS_AT_ONCE ? (query.after ?? 0) + ITEMS_AT_ONCE : null };
  }

  count(actor: Actor): Promise<ReturnOf<typeof countReview>> {
    return countItems(this.db.manager, actor.id);
  }

  /** Claims, gives back or hands on. @throws 409 with the item as it is now, where somebody was faster */
  async assign(actor: Actor, id: number, { from, to, note }: BodyOf<typeof assignReview>): Promise<void> {
    if (to !== null && !(await this.desk.moderators()).some((one) => one.id === to))
      throw invalidField('to', 'Diese Person gehört nicht zur Moderation.');
    const told = await this.db.transaction(async (tx) => {
      await lockItem(tx, id);
      const item = await this.openItem(tx, actor, id);
      if ((item.claimedBy?.id ?? null) === to) return null;
      if ((item.claimedBy?.id ?? null) !== from) throw await this.tooLate(tx, actor, item);
      await tx.query(
        'update review_item set claimed_by = $2::bigint, claimed_at = case when $2::bigint is null then null else now() end where id = $1',
        [id, to],
      );
      if (note) await addNote(tx, id, actor.id, note);
      if (to === null || to === actor.id) return [];
      return recordActivity(tx, {
        actorId: actor.id,
        kind: 'review-handed-on',
        data: { reason: note },
        concerns: [to],
      });
    });
    if (told === null) return;
    tellConcerned(this.live, told);
    this.desk.tell();
  }

  /** Decides, if nobody else has. @throws 409 with who decided what; 400 where that cannot be decided now */
  async decide(actor: Actor, id: number, body: BodyOf<typeof decideReview>): Promise<void> {
    let tell = () => {};
    const request = { act: 'decideReview', item: id, ...body };
    const { first } = await once(this.db, actor.id, request, async (tx) => {
      const looked = await findItem(tx, id);
      if (!looked) throw unknownItem();
      const provider = this.kinds.of(looked.kind);
      await provider.lock(tx, actor, looked);
      await lockItem(tx, id);
      const item = await this.openItem(tx, actor, id);
      if (item.claimedBy && item.claimedBy.id !== actor.id) throw await this.tooLate(tx, actor, item);
      await this.assertPossible(tx, actor, item, body);
      tell = await provider.decide(tx, actor, item, body);
      await this.close(tx, actor, item, body);
      return {};
    });
    if (!first) return;
    tell();
    this.desk.tell();
  }

  /** @throws 404, 409 where it is decided already */
  private async openItem(tx: EntityManager, actor: Actor, id: number): Promise<FullRow> {
    const item = await findItem(tx, id);
    if (!item) throw unknownItem();
    if (item.decidedAt) throw await this.tooLate(tx, actor, item);
    return item;
  }

  private async tooLate(tx: EntityManager, actor: Actor, item: FullRow): Promise<Error> {
    const [current] = await describeItems(tx, this.kinds, actor, [item]);
    return conflict(sentenceOf(current!), current);
  }

  private async assertPossible(
    tx: EntityManager,
    actor: Actor,
    item: FullRow,
    { decision, reason }: BodyOf<typeof decideReview>,
  ) {
    const [subject] = await this.kinds.of(item.kind).describe(tx, actor, [item]);
    const wanted = subject!.decisions.find(({ name }) => name === decision);
    if (!wanted) throw invalidField('decision', 'Das lässt sich jetzt nicht mehr entscheiden.');
    if (wanted.needsReason && !reason) throw invalidField('reason', 'Bitte nennen Sie den Grund.');
  }

  private async close(
    tx: EntityManager,
    actor: Actor,
    item: FullRow,
    { decision, reason }: BodyOf<typeof decideReview>,
  ) {
    await tx.query(
      'update review_item set decided_by = $2, decided_at = now(), decision = $3, reason = $4 where id = $1',
      [item.id, actor.id, decision, reason],
    );
    const after = { kind: item.kind, decision };
    await audit(tx, { actorId: actor.id, act: 'decide-review', target: `review:${item.id}`, reason, after });
  }
}

function sentenceOf({ decided, claimedBy }: ReviewItem): string {
  if (decided) return `${decided.by?.name ?? 'Jemand'} hat schon entschieden: ${decided.label}.`;
  return claimedBy ? `Darum kümmert sich gerade ${claimedBy.name}.` : 'Dieser Vorgang wurde gerade zurückgegeben.';
}
