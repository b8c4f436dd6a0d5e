import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import { visibleTo } from '../auth/visibility.js';
import { notFound } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';

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
      `with readable as (select t.id, least($3::int, t.last_number) as number from thread t where t.id = $2 and ${visibleTo(actor, 't', parameters)}),
       noted as (
         insert into reading (member_id, thread_id, last_number) select $1::bigint, id, number from readable
         on conflict (member_id, thread_id) do update set last_number = excluded.last_number where reading.last_number < excluded.last_number)
       select id from readable`,
      parameters,
    );
    if (!thread) throw notFound('Diese Diskussion gibt es nicht, oder sie ist für Sie nicht sichtbar.');
    this.live.hintMember(actor.id, { what: 'reading', thread: threadId });
  }

  /** Notes that all threads, or those of one topic, have been read up to now. */
  async markAllRead(actor: Actor, topicId: number | null): Promise<void> {
    const parameters: unknown[] = [actor.id, topicId];
    await this.db.query(
      `insert into reading (member_id, thread_id, last_number)
       select $1::bigint, t.id, t.last_number from thread t
       left join reading known on known.member_id = $1 and known.thread_id = t.id
       join member m on m.id = $1
       where ($2::bigint is null or t.topic_id = $2) and ${visibleTo(actor, 't', parameters)}
         and case when known.member_id is null then t.last_post_at > m.unread_since else known.last_number < t.last_number end
       on conflict (member_id, thread_id) do update set last_number = greatest(reading.last_number, excluded.last_number)`,
      parameters,
    );
    this.live.hintMember(actor.id, { what: 'reading' });
  }
}
