import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import type { mergeThread, movePosts, splitThread } from '#contract/restructure';
import { tellConcerned } from '../activity/record-activity.js';
import { once } from '../database/once.js';
import { invalidField } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { WriteTurns } from '../threads/write-turns.js';
import { type Done, type Place, restructure, type Restructuring } from './restructure.js';

/** Splits, moves and merges: nothing is lost, nothing doubled, and old links lead to the new place. For moderators. */
@Injectable()
export class RestructuringService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly turns: WriteTurns,
  ) {}

  /** Begins a thread with posts of another one. */
  split(actor: Actor, source: number, body: BodyOf<typeof splitThread>): Promise<Place> {
    const { title, kind, topicId, visibility, ...rest } = body;
    return this.write(
      {
        actor,
        act: 'split-thread',
        source,
        into: { title, kind, topicId, visibility },
        choice: rest,
        reason: body.reason,
      },
      body,
    );
  }

  /** Moves posts to the end of another thread. */
  move(actor: Actor, source: number, body: BodyOf<typeof movePosts>): Promise<Place> {
    return this.write({ actor, act: 'move-posts', source, into: body.into, choice: body, reason: body.reason }, body);
  }

  /** Moves all posts to the end of another thread, which takes the place of this one. */
  merge(actor: Actor, source: number, body: BodyOf<typeof mergeThread>): Promise<Place> {
    return this.write(
      { actor, act: 'merge-threads', source, into: body.into, choice: 'all', reason: body.reason },
      body,
    );
  }

  private async write(wanted: Restructuring, body: { key: string }): Promise<Place> {
    const { actor, act, source, into } = wanted;
    if (into === source) throw invalidField('into', 'Bitte wählen Sie eine andere Diskussion.');
    let done: Done | undefined;
    const work = async (tx: EntityManager) => (done = await restructure(tx, wanted)).place;
    const { answer, first } = await this.inTurn(typeof into === 'number' ? [source, into] : [source], () =>
      once(this.db, actor.id, { ...body, act, source }, work),
    );
    if (first && done) this.tell(done);
    return answer;
  }

  /** In the order of the ids, as the rows are locked. */
  private inTurn<T>(threadIds: number[], work: () => Promise<T>): Promise<T> {
    return threadIds.toSorted((a, b) => b - a).reduce((inner, id) => () => this.turns.take(id, inner), work)();
  }

  private tell({ changes, writers, told }: Done): void {
    for (const [thread, change] of changes) {
      this.live.poke(thread, change);
      this.live.hintMembers({ what: 'threads', thread });
    }
    // What was made of posts is listed beside their threads.
    this.live.hintMembers({ what: 'solutions' });
    for (const writer of writers) this.live.hintMember(writer, { what: 'drafts' });
    tellConcerned(this.live, told);
  }
}
