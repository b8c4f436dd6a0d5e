import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { audit } from '../auth/audit.js';
import { MandateEntity } from '../auth/mandate.entity.js';
import { TODAY } from '../database/today.js';
import { conflict, invalidField, notFound } from '../http/problem-error.js';
import { LiveSessions } from '../realtime/live-sessions.js';
import { assertCurrentRegion, lockMember } from './membership.queries.js';

/** Days that a mandate may begin on: since the network was founded, and not in a far future, which is a slip. */
const EARLIEST = '2022-01-01';
const YEARS_AHEAD = 2;

/** For whom members may speak. */
@Injectable()
export class MandatesService {
  constructor(
    private readonly db: DataSource,
    private readonly live: LiveSessions,
  ) {}

  /**
   * @param firstDay ISO day
   * @throws 400 for a guest, an unknown region or an impossible day; 404; 409 where the member acts for the region already
   */
  async give(actor: Actor, memberId: number, regionId: number, firstDay: string): Promise<number> {
    assertPossible(firstDay);
    const id = await this.db.transaction(async (tx) => {
      const member = await lockMember(tx, memberId);
      if (member.kind === 'guest') throw invalidField('regionId', 'Gäste handeln nicht für eine Region.');
      await assertCurrentRegion(tx, regionId);
      await assertNoSuchMandate(tx, memberId, regionId);
      const mandate = await tx.save(MandateEntity, { memberId, regionId, firstDay, lastDay: null });
      await audit(tx, {
        actorId: actor.id,
        act: 'giveMandate',
        target: `member:${memberId}`,
        after: { id: mandate.id, regionId, firstDay },
        concerns: [memberId],
      });
      return mandate.id;
    });
    this.live.refreshMember(memberId);
    return id;
  }

  /** Ends a mandate at once: its last day was yesterday. One that has not begun before today goes without a trace but the audit. @throws 404 */
  async end(actor: Actor, id: number): Promise<void> {
    const memberId = await this.db.transaction(async (tx) => {
      const mandate = await tx.findOne(MandateEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const [{ today, yesterday }]: [{ today: string; yesterday: string }] = await tx.query(
        `select ${TODAY} as today, ${TODAY} - 1 as yesterday`,
      );
      if (!mandate || (mandate.lastDay !== null && mandate.lastDay < today))
        throw notFound('Dieses Mandat gibt es nicht oder es ist schon beendet.');
      if (mandate.firstDay >= today) await tx.delete(MandateEntity, id);
      else await tx.update(MandateEntity, id, { lastDay: yesterday });
      await audit(tx, { actorId: actor.id, act: 'endMandate', target: `member:${mandate.memberId}`, before: mandate, concerns: [mandate.memberId] });
      return mandate.memberId;
    });
    this.live.refreshMember(memberId);
  }
}

function assertPossible(firstDay: string): void {
  const latest = new Date();
  latest.setFullYear(latest.getFullYear() + YEARS_AHEAD);
  if (firstDay < EARLIEST || firstDay > latest.toISOString().slice(0, 10)) {
    throw invalidField('firstDay', `Der erste Tag muss zwischen 2022 und ${latest.getFullYear()} liegen.`);
  }
}

async function assertNoSuchMandate(tx: EntityManager, memberId: number, regionId: number): Promise<void> {
  const [mandate] = await tx.query(
    `select from mandate where member_id = $1 and region_id = $2 and (last_day is null or last_day >= ${TODAY})`,
    [memberId, regionId],
  );
  if (mandate) throw conflict('Dieses Mitglied handelt bereits für die Region.');
}
