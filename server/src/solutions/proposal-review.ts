import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ReviewDecision } from '#contract/review';
import {
  type Decided,
  ReviewKinds,
  ReviewProvider,
  type ReviewRow,
  type ReviewSubject,
} from '../review/review-kinds.js';
import { curate } from './curation.service.js';
import { describeItems, lockSubject, solutionIdOf } from './review-items.js';
import { SolutionWrites, writeChanged } from './solution-writes.js';
import { lockSolution } from './visible-solution.js';

const OPEN: ReviewDecision = {
  name: 'open',
  label: 'Aufnehmen',
  needsReason: false,
  explanation: 'Der Lösungsansatz erhält ein Aktenzeichen und steht im Katalog.',
};
const DECLINE: ReviewDecision = {
  name: 'decline',
  label: 'Nicht aufnehmen',
  needsReason: true,
  explanation: 'Wer ihn vorgeschlagen hat, erfährt den Grund, kann ihn ändern und erneut vorlegen.',
};

/** Proposals of solutions, in the queue of the moderation. */
@Injectable()
export class ProposalReview extends ReviewProvider {
  constructor(
    kinds: ReviewKinds,
    private readonly writes: SolutionWrites,
  ) {
    super();
    kinds.register('solution-proposal', this);
  }

  describe(db: EntityManager, actor: Actor, items: ReviewRow[]): Promise<ReviewSubject[]> {
    return describeItems(db, actor, items, ({ state }) => ({
      details: [],
      decisions: state === 'proposed' ? [OPEN, DECLINE] : [],
    }));
  }

  lock(tx: EntityManager, actor: Actor, item: ReviewRow): Promise<void> {
    return lockSubject(tx, actor, item);
  }

  async decide(tx: EntityManager, actor: Actor, item: ReviewRow, { decision, reason }: Decided): Promise<() => void> {
    const solution = await lockSolution(tx, actor, solutionIdOf(item));
    const state = decision === OPEN.name ? 'open' : 'declined';
    const changed = await curate(tx, actor, solution, { state, reason });
    const { telling } = await writeChanged(tx, actor.id, solution, changed!);
    return () => this.writes.tell(telling);
  }

  labelOf(decision: string): string {
    return decision === OPEN.name ? 'Aufgenommen' : 'Nicht aufgenommen';
  }
}
