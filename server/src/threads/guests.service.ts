import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import { canCurateThread } from '#contract/policies';
import type { ThreadGuest } from '#contract/threads';
import { audit } from '../auth/audit.js';
import { forbidden, notFound } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { letGuestIn } from './let-in.js';
import { findThread } from './visible-thread.js';

/** Which guests of the network may read and answer in a thread. */
@Injectable()
export class GuestsService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** All guests by name, with whether they are admitted. */
  async list(actor: Actor, threadId: number): Promise<ThreadGuest[]> {
    await this.requireCurator(actor, threadId);
    return this.db.query(
      `select m.id, m.name, m.position, g.member_id is not null admitted
       from member m left join thread_guest g on g.member_id = m.id and g.thread_id = $1
       where m.kind = 'guest' and m.suspended_at is null order by m.name, m.id`,
      [threadId],
    );
  }

  /** Admits a guest, or no longer: then their open pages lose the thread at once. */
  async admit(actor: Actor, threadId: number, memberId: number, admitted: boolean): Promise<void> {
    await this.requireCurator(actor, threadId);
    await this.db.transaction(async (tx) => {
      const [guest]: unknown[] = await tx.query(`select 1 from member where id = $1 and kind = 'guest'`, [memberId]);
      if (!guest) throw notFound('Diesen Gast gibt es nicht.');
      if (admitted) await letGuestIn(tx, threadId, memberId);
      await tx.query(
        admitted
          ? 'insert into thread_guest (thread_id, member_id) values ($1, $2) on conflict do nothing'
          : 'delete from thread_guest where thread_id = $1 and member_id = $2',
        [threadId, memberId],
      );
      await audit(tx, { actorId: actor.id, act: 'admit-guest', target: `thread:${threadId}`, after: { memberId, admitted }, concerns: [memberId] });
    });
    this.live.recheck(threadId);
    this.live.hintMember(memberId, { what: 'threads', thread: threadId });
  }

  private async requireCurator(actor: Actor, threadId: number): Promise<void> {
    const thread = await findThread(this.db, actor, threadId);
    if (!canCurateThread(actor, thread)) throw forbidden('Das ist der Moderation vorbehalten.');
  }
}
