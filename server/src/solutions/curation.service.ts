import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import { canCurateSolution, canResubmitSolution } from '#contract/solution-rules';
import type { curateSolution } from '#contract/solution-acts';
import { audit } from '../auth/audit.js';
import { conflict, forbidden, invalidField } from '../http/problem-error.js';
import { submitForReview, withdrawFromReview } from '../review/submit.js';
import { nextReference } from './reference.js';
import { type News, newsOfSources } from './solution-news.js';
import type { SolutionEntity } from './solution.entity.js';
import { type Changed, SolutionWrites, type Written } from './solution-writes.js';
import { noteStep } from './steps.js';

type Curation = Omit<BodyOf<typeof curateSolution>, 'key'>;

/** Proposals, and who may see a solution. */
@Injectable()
export class CurationService {
  constructor(private readonly writes: SolutionWrites) {}

  /** @throws 409 with the state where another moderator has taken it up already */
  curate(actor: Actor, id: number, body: BodyOf<typeof curateSolution>): Promise<Written> {
    return this.writes.to(actor, id, { act: 'curateSolution', ...body }, (tx, solution) => {
      const { key: _key, ...curation } = body;
      return curate(tx, actor, solution, curation);
    });
  }

  /** Puts a declined proposal into the queue once more. */
  resubmit(actor: Actor, id: number, key: string): Promise<Written> {
    return this.writes.to(actor, id, { act: 'resubmitSolution', key }, async (tx, solution) => {
      const { state, authorId } = solution;
      if (authorId === actor.id && state !== 'declined') throw conflict('Dieser Vorschlag liegt schon vor.', { state });
      if (!canResubmitSolution(actor, solution)) throw forbidden('Erneut vorlegen kann, wer vorgeschlagen hat.');
      await submitProposal(tx, actor, solution);
      return { solution: { state: 'proposed' }, queue: true };
    });
  }
}

const proposalOf = (id: number) => ({ kind: 'solution-proposal' as const, subject: `solution:${id}` });

/** Asks the moderation to decide on a proposal. */
export async function submitProposal(tx: EntityManager, actor: Actor, { id, title }: { id: number; title: string }) {
  await submitForReview(tx, { ...proposalOf(id), title, submittedBy: actor.id });
}

/**
 * Takes up a locked proposal or declines it, and changes who may see it.
 * @returns null where all is so already
 */
export async function curate(
  tx: EntityManager,
  actor: Actor,
  solution: SolutionEntity,
  { state, visibility, reason }: Curation,
): Promise<Changed | null> {
  if (!canCurateSolution(actor, solution)) throw forbidden('Das ist der Moderation vorbehalten.');
  const wanted = { state: state ?? solution.state, visibility: visibility ?? solution.visibility };
  const isDecision = wanted.state !== solution.state;
  if (!isDecision && wanted.visibility === solution.visibility) return null;
  if (isDecision && solution.state === 'open')
    throw conflict('Dieser Lösungsansatz ist schon aufgenommen.', { state: solution.state });
  if (wanted.state === 'declined' && isDecision && reason.length < 5)
    throw invalidField('reason', 'Bitte nennen Sie den Grund.');
  await audit(tx, {
    actorId: actor.id,
    act: 'curate-solution',
    target: `solution:${solution.id}`,
    reason,
    before: { state: solution.state, visibility: solution.visibility },
    after: wanted,
    concerns: [solution.authorId],
  });
  if (!isDecision) return { solution: wanted };
  return decide(tx, actor, solution, wanted, reason);
}

async function decide(
  tx: EntityManager,
  actor: Actor,
  { id, authorId }: SolutionEntity,
  wanted: Pick<SolutionEntity, 'state' | 'visibility'>,
  reason: string,
): Promise<Changed> {
  await withdrawFromReview(tx, proposalOf(id), reason);
  const toAuthor = { data: { reason }, concerns: [authorId] };
  if (wanted.state === 'declined')
    return { solution: wanted, news: [{ kind: 'solution-declined', ...toAuthor }], queue: true };
  const news: News[] = [{ kind: 'solution-opened', ...toAuthor }, ...(await newsOfSources(tx, id))];
  return { solution: { ...wanted, ...(await takeUp(tx, actor, id, reason)) }, news, queue: true };
}

/** Gives a locked proposal its reference and its first step. The reference comes last: the others of the year wait for it. */
export async function takeUp(tx: EntityManager, actor: Actor, id: number, reason: string) {
  await noteStep(tx, id, { from: null, to: 'idea', actorId: actor.id, reason });
  return { state: 'open' as const, ...(await nextReference(tx)) };
}
