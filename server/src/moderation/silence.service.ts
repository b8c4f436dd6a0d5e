import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, Silence } from '#contract/actor';
import { canModerate, canSilence } from '#contract/policies';
import { recordActivity, tellConcerned } from '../activity/record-activity.js';
import { audit } from '../auth/audit.js';
import { MemberEntity } from '../auth/member.entity.js';
import { forbidden, notFound } from '../http/problem-error.js';
import { lockMember, rolesOf } from '../members/membership.queries.js';
import { Live } from '../realtime/live.js';
import { LiveSessions } from '../realtime/live-sessions.js';
import { assertNear, germanDay, today } from './days.js';

/** Members who may read, but not write, for a while. It ends by itself. */
@Injectable()
export class SilenceService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly sessions: LiveSessions,
  ) {}

  async state(actor: Actor, id: number): Promise<{ silence: Silence | null; canSilence: boolean }> {
    if (!canModerate(actor)) throw forbidden('Das ist der Moderation vorbehalten.');
    const member = await this.db.manager.findOneBy(MemberEntity, { id });
    if (!member) throw notFound('Dieses Mitglied gibt es nicht.');
    return {
      silence: silenceOf(member),
      canSilence: canSilence(actor, { id, roles: await rolesOf(this.db.manager, id) }),
    };
  }

  /** @param until last day, `null` to end it @throws 400 for a day that is over or too far away, 403 for who has an office, 404 */
  async silence(actor: Actor, id: number, until: string | null, reason: string): Promise<void> {
    if (!canModerate(actor)) throw forbidden('Das ist der Moderation vorbehalten.');
    if (until !== null) assertNear(until);
    const told = await this.db.transaction(async (tx) => {
      const member = await lockMember(tx, id);
      if (!canSilence(actor, { id, roles: await rolesOf(tx, id) }))
        throw forbidden('Wer ein Amt im Netzwerk hat, kann nicht stummgeschaltet werden.');
      const before = silenceOf(member);
      if (before === null && until === null) return [];
      await tx.update(MemberEntity, id, { silencedUntil: until, silenceReason: until === null ? '' : reason });
      const act = until === null ? 'unsilence' : 'silence';
      const after = until === null ? null : { until, reason };
      await audit(tx, { actorId: actor.id, act, target: `member:${id}`, reason, before, after, concerns: [id] });
      const kind = until === null ? 'unsilenced' : 'silenced';
      const data = { reason, ...(until !== null && { until: germanDay(until) }) };
      return recordActivity(tx, { actorId: actor.id, kind, data, concerns: [id] });
    });
    this.sessions.refreshMember(id);
    tellConcerned(this.live, told);
  }
}

function silenceOf({ silencedUntil, silenceReason }: MemberEntity): Silence | null {
  return silencedUntil !== null && silencedUntil >= today() ? { until: silencedUntil, reason: silenceReason } : null;
}
