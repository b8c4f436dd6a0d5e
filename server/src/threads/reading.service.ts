import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { visibleTo } from '../auth/visibility.js';
import { notFound } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { HAS_UNREAD, READING, UNREAD_SOURCES } from '../topics/unread.js';
import { SETTLED } from '../topics/unread-since.js';

/** How far members have read; known on all their devices. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** Notes that everything up to a number has been read; never goes back, and never beyond the last post. */
  async markRead(actor: Actor, threadId: number, number: number): Promise<void> {
    const parameters: unknown[] = [actor.id, threadId, number];
    const [thread]: { id: number }[] = await this.db.query(
      `with readable as (select t.id, t.last_number, least($3::int, t.last_number) as number from thread t where t.id = $2 and ${visibleTo(actor, 't', parameters)}),
       noted as (
         insert into reading (member_id, thread_id, last_number) select $1::bigint, id, number from readable
         on conflict (member_id, thread_id) do update
           set last_number = excluded.last_number, kept = reading.kept and excluded.last_number < (select last_number from readable)
           where reading.last_number < excluded.last_number)
       select id from readable`,
      parameters,
    );
    if (!thread) throw notFound('Diese Diskussion gibt es nicht, oder sie ist für Sie nicht sichtbar.');
    this.live.hintMember(actor.id, { what: 'reading', thread: threadId });
  }

  /** Notes that all threads, or those of one topic, have been read up to now. */
  async markAllRead(actor: Actor, topicId: number | null): Promise<void> {
    if (topicId === null) await this.markNetworkRead(actor);
    else await this.noteEnds(this.db.manager, actor, `t.topic_id = $2`, topicId);
    this.live.hintMember(actor.id, { what: 'reading' });
  }

  /** One moment stands for all that is settled; positions are noted only where somebody has just written. */
  private markNetworkRead(actor: Actor): Promise<void> {
    return this.db.transaction(async (tx) => {
      await this.noteEnds(tx, actor, `t.last_post_at > ${SETTLED}`);
      await tx.query('update reading set kept = false where member_id = $1 and kept', [actor.id]);
      await tx.query(`update member set unread_since = greatest(unread_since, ${SETTLED}) where id = $1`, [actor.id]);
    });
  }

  private async noteEnds(tx: EntityManager, actor: Actor, which: string, ...values: unknown[]): Promise<void> {
    const parameters: unknown[] = [actor.id, ...values];
    const visible = visibleTo(actor, 't', parameters);
    const ends = UNREAD_SOURCES.map(
      ({ from, where }) => `select reader.id, t.id, t.last_number from reader cross join ${from} ${READING} where ${[where, which, HAS_UNREAD, visible].join(' and ')}`,
    );
    await tx.query(
      `with reader as (select id, unread_since from member where id = $1)
       insert into reading (member_id, thread_id, last_number) ${ends.join(' union all ')}
       on conflict (member_id, thread_id) do update set last_number = greatest(reading.last_number, excluded.last_number), kept = false`,
      parameters,
    );
  }
}
