import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ReviewItem, ReviewKind } from '#contract/review';

/** A row of the queue, as its domain gets it. */
export interface ReviewRow {
  id: number;
  kind: ReviewKind;
  /** Key of the domain's own; empty where it is about a post. */
  subject: string;
  threadId: number | null;
  number: number | null;
  title: string;
  submittedBy: number | null;
}

/** What an item is about, as it is now, and what can be decided about it now. */
export type ReviewSubject = Pick<ReviewItem, 'title' | 'link' | 'excerpt' | 'details' | 'decisions'>;

export interface Decided {
  /** Name of one of the decisions that `describe` offers. */
  decision: string;
  reason: string;
}

/**
 * What a domain knows of its kind of items. To have something decided by the moderation, a domain
 * 1. adds its kind to `ReviewKind` in the contract, and a word for it in the client's `features/moderation/words.ts`;
 * 2. implements this and registers it in the constructor of a provider of its module:
 *    `constructor(kinds: ReviewKinds) { kinds.register('solution-proposal', this); }`
 * 3. calls `submitForReview(tx, …)` (submit.ts) in the transaction that makes the item necessary, and
 *    `reviewDesk.tell()` (ReviewDesk) after the commit, so that moderators see it at once;
 * 4. where the matter is settled elsewhere, calls `withdrawFromReview(tx, …)` and then `reviewDesk.tell()`.
 */
export abstract class ReviewProvider {
  /**
   * Items in the given order: title, link, excerpt, and the decisions that are possible now (a deleted post cannot be
   * hidden). Also asked about decided items, for the history; an item whose subject is gone is described all the same.
   */
  abstract describe(db: EntityManager, actor: Actor, items: ReviewRow[]): Promise<ReviewSubject[]>;
  /**
   * Locks what the item is about, before the item itself is locked, so that nobody waits in a circle: a domain that
   * submits an item has locked its subject already. Nothing to do where there is nothing to lock.
   */
  abstract lock(tx: EntityManager, actor: Actor, item: ReviewRow): Promise<void>;
  /**
   * Carries out a decision, which `describe` has just offered under the lock. The item is closed, and the decision noted
   * in the audit log (act `decide-review`), by the caller; what follows from it is noted and told by the domain.
   * @returns what to tell after the commit
   */
  abstract decide(tx: EntityManager, actor: Actor, item: ReviewRow, decided: Decided): Promise<() => void>;
  /** What a decided item says was decided, for example «Verborgen». */
  abstract labelOf(decision: string): string;
}

/** Who knows about which kind of item. */
@Injectable()
export class ReviewKinds {
  private readonly providers = new Map<ReviewKind, ReviewProvider>();

  /** To be called while modules are set up. */
  register(kind: ReviewKind, provider: ReviewProvider): void {
    if (this.providers.has(kind)) throw new Error(`The kind ${kind} is registered twice.`);
    this.providers.set(kind, provider);
  }

  of(kind: ReviewKind): ReviewProvider {
    const provider = this.providers.get(kind);
    if (!provider) throw new Error(`Nobody knows about items of the kind ${kind}.`);
    return provider;
  }
}
