import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ReviewDecision } from '#contract/review';
import { REVIEW_MONTHS } from '#contract/solution-rules';
import {
  type Decided,
  ReviewKinds,
  ReviewProvider,
  type ReviewRow,
  type ReviewSubject,
} from '../review/review-kinds.js';
import { confirmRecommendation, takeStep } from './progress.js';
import { describeItems, type Described, lockSubject, solutionIdOf } from './review-items.js';
import { SolutionWrites, writeChanged } from './solution-writes.js';
import { lockSolution } from './visible-solution.js';

const CONFIRM: ReviewDecision = {
  name: 'confirm',
  label: 'Empfehlung gilt weiter',
  needsReason: true,
  explanation: `Die nächste Prüfung ist in ${REVIEW_MONTHS} Monaten fällig.`,
};
const WITHDRAW: ReviewDecision = {
  name: 'withdraw',
  label: 'Empfehlung zurücknehmen',
  needsReason: true,
  explanation: 'Der Lösungsansatz gilt dann als bewährt.',
};

/** Recommendations whose review falls due, in the queue of the moderation. */
@Injectable()
export class RecommendationReview extends ReviewProvider {
  constructor(
    kinds: ReviewKinds,
    private readonly writes: SolutionWrites,
  ) {
    super();
    kinds.register('solution-review', this);
  }

  describe(db: EntityManager, actor: Actor, items: ReviewRow[]): Promise<ReviewSubject[]> {
    return describeItems(db, actor, items, ({ status, reviewDue }: Described) => ({
      details: reviewDue ? [`Zu prüfen bis ${reviewDue.split('-').reverse().join('.')}`] : [],
      decisions: status === 'recommended' ? [CONFIRM, WITHDRAW] : [],
    }));
  }

  lock(tx: EntityManager, actor: Actor, item: ReviewRow): Promise<void> {
    return lockSubject(tx, actor, item);
  }

  async decide(tx: EntityManager, actor: Actor, item: ReviewRow, { decision, reason }: Decided): Promise<() => void> {
    const solution = await lockSolution(tx, actor, solutionIdOf(item));
    const changed =
      decision === CONFIRM.name
        ? await confirmRecommendation(tx, actor, solution, { reason, months: REVIEW_MONTHS })
        : await takeStep(tx, actor, solution, { to: 'proven', reason });
    const { telling } = await writeChanged(tx, actor.id, solution, changed);
    return () => this.writes.tell(telling);
  }

  labelOf(decision: string): string {
    return decision === CONFIRM.name ? 'Gilt weiter' : 'Zurückgenommen';
  }
}
