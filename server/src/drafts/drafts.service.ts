import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf, ReturnOf } from '#contract/endpoint';
import type { Draft, DraftContent, listDrafts, saveDraft } from '#contract/drafts';
import { canStartThread } from '#contract/policies';
import { conflict, forbidden, notFound } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { readTarget } from './draft-target.js';
import { compareAndSave, discard, findDraft, findDrafts, isReadable } from './drafts.queries.js';

/** Whether a save that came too late is the repetition of the one that won, its answer having been lost on the way. */
function isRetry(current: Draft, sequence: number, content: DraftContent): boolean {
  return current.sequence === sequence + 1 && isDeepStrictEqual(current.content, content);
}

/** Texts that a member has begun, kept on the server so that they can be continued in any browser. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** The actor's own drafts, the latest first. */
  async list(actor: Actor): Promise<ReturnOf<typeof listDrafts>> {
    return { drafts: await findDrafts(this.db.manager, actor) };
  }

  /** The actor's own draft, or `null`. */
  get(actor: Actor, target: string): Promise<Draft | null> {
    return findDraft(this.db.manager, actor.id, target);
  }

  /**
   * Saves a draft that continues from `sequence`.
   * @throws ProblemError 404 where the actor may not read what it is for, 409 with the newer draft as `current`
   */
  async save(
    actor: Actor,
    target: string,
    { sequence, content }: BodyOf<typeof saveDraft>,
  ): Promise<ReturnOf<typeof saveDraft>> {
    await this.authorize(actor, target);
    const saved = await compareAndSave(this.db.manager, actor.id, target, sequence, content);
    if (!saved) {
      const current = await findDraft(this.db.manager, actor.id, target);
      if (current && isRetry(current, sequence, content))
        return { sequence: current.sequence, savedAt: current.savedAt };
      throw conflict('Dieser Entwurf wurde inzwischen in einem anderen Fenster geändert.', current);
    }
    this.tell(actor, target);
    return { sequence: saved.sequence, savedAt: saved.savedAt.toISOString() };
  }

  /** Discards the actor's own draft; one that is not there is discarded already. */
  async discard(actor: Actor, target: string): Promise<void> {
    if (await discard(this.db.manager, actor.id, target)) this.tell(actor, target);
  }

  private async authorize(actor: Actor, target: string): Promise<void> {
    const { threadId, number } = readTarget(target);
    if (threadId === null) {
      if (!canStartThread(actor)) throw forbidden('Diskussionen beginnen die Mitglieder des Netzwerks.');
      return;
    }
    if (!(await isReadable(this.db.manager, actor, threadId, number))) {
      throw notFound('Das, wofür dieser Entwurf ist, gibt es nicht, oder es ist für Sie nicht sichtbar.');
    }
  }

  private tell(actor: Actor, target: string): void {
    const { threadId } = readTarget(target);
    this.live.hintMember(actor.id, { what: 'drafts', ...(threadId && { thread: threadId }) });
  }
}
