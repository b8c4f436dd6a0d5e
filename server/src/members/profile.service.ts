import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import type { editProfile } from '#contract/members';
import { audit } from '../auth/audit.js';
import { MemberEntity } from '../auth/member.entity.js';
import { LiveSessions } from '../realtime/live-sessions.js';

/** What a person says of themselves. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly db: DataSource,
    private readonly live: LiveSessions,
  ) {}

  /** A changed name raises the network's number of names, because names stand inside cached pages. */
  async edit(actor: Actor, { name, position }: BodyOf<typeof editProfile>): Promise<void> {
    await this.db.transaction(async (tx) => {
      const before = await tx.findOneOrFail(MemberEntity, {
        where: { id: actor.id },
        lock: { mode: 'pessimistic_write' },
      });
      await tx.update(MemberEntity, actor.id, { name, position });
      if (before.name === name) return;
      await tx.query('update network set names = names + 1');
      await audit(tx, {
        actorId: actor.id,
        act: 'rename',
        target: `member:${actor.id}`,
        before: { name: before.name },
        after: { name },
      });
    });
    this.live.refreshMember(actor.id);
  }
}
