import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MemberRef } from '#contract/actor';
import { current } from '../database/today.js';
import { logOf } from '../log/log.js';
import { Live } from '../realtime/live.js';

const log = logOf('review');

/** Those who work through the queue. */
@Injectable()
export class ReviewDesk {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** Lets the tabs of all moderators ask for the queue again. To be called after the commit; nobody waits for it. */
  tell(): void {
    this.moderators()
      .then((moderators) => moderators.forEach(({ id }) => this.live.hintMember(id, { what: 'review' })))
      .catch((err: unknown) => log.error({ err }));
  }

  /** Moderators of today, by name. */
  moderators(): Promise<MemberRef[]> {
    return this.db.query(
      `select m.id, m.name from member m where m.kind = 'member' and m.suspended_at is null and exists (
         select from member_role r where r.member_id = m.id and r.role = 'moderator' and ${current('r')})
       order by m.name, m.id`,
    );
  }
}
