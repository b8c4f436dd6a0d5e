import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor, Role } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import type { suspendMember } from '#contract/members';
import { audit } from '../auth/audit.js';
import { Sessions } from '../auth/sessions.js';
import { TODAY } from '../database/today.js';
import { conflict, invalidField } from '../http/problem-error.js';
import { Jobs } from '../jobs/jobs.js';
import { LiveSessions } from '../realtime/live-sessions.js';
import { isLastAdministrator, lockMember, rolesOf } from './membership.queries.js';
import { beginSuspension, endSuspension } from './suspension.js';

/** Who may still come in, and what they may do. */
@Injectable()
export class RightsService {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: Sessions,
    private readonly live: LiveSessions,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Suspends or reinstates; suspending ends all sessions, and ends by itself after the day `until`.
   * @throws 400 for a day that is over, 404, 409 for oneself and for the last administrator
   */
  async suspend(actor: Actor, id: number, { suspended, until, reason }: BodyOf<typeof suspendMember>): Promise<void> {
    if (suspended && id === actor.id) throw conflict('Sie können sich nicht selbst sperren.');
    const tell = await this.db.transaction(async (tx) => {
      const member = await lockMember(tx, id);
      const suspendedUntil = (suspended && until) || null;
      if ((member.suspendedAt !== null) === suspended && member.suspendedUntil === suspendedUntil) return null;
      if (!suspended) return endSuspension(tx, actor.id, member, reason);
      if (await isLastAdministrator(tx, id)) throw conflict(LAST_ADMINISTRATOR);
      await beginSuspension(tx, this.jobs, actor, member, { until: suspendedUntil, reason });
      return this.sessions.endAll(tx, id);
    });
    tell?.();
    if (suspended) this.live.endMember(id);
  }

  /** Gives and withdraws roles, so that the member has exactly these from now on. @throws 400 for a guest, 404, 409 for the last administrator */
  async setRoles(actor: Actor, id: number, wanted: Role[]): Promise<void> {
    await this.db.transaction(async (tx) => {
      const member = await lockMember(tx, id);
      if (member.kind === 'guest' && wanted.length > 0) throw invalidField('roles', 'Gäste haben keine Rollen.');
      const before = await rolesOf(tx, id);
      const after = [...new Set(wanted)].sort();
      if (before.join() === after.join()) return;
      if (!after.includes('administrator') && (await isLastAdministrator(tx, id))) throw conflict(LAST_ADMINISTRATOR);
      await tx.query(WITHDRAW_FROM_THE_FIRST_DAY, [id, after]);
      await tx.query(WITHDRAW, [id, after]);
      await tx.query(GIVE, [id, after.filter((role) => !before.includes(role))]);
      await audit(tx, { actorId: actor.id, act: 'setRoles', target: `member:${id}`, before, after, concerns: [id] });
    });
    this.live.refreshMember(id);
  }
}

const LAST_ADMINISTRATOR =
  'Das ist die letzte Person mit Administrationsrechten. Geben Sie zuerst einer anderen diese Rolle.';
/** A term that began today would end before it began; the audit tells that there was one. */
const WITHDRAW_FROM_THE_FIRST_DAY = `delete from member_role where member_id = $1 and role <> all ($2::text[]) and first_day >= ${TODAY}`;
/** The last day was yesterday: a role that is withdrawn must not go on until midnight. */
const WITHDRAW = `update member_role set last_day = ${TODAY} - 1
  where member_id = $1 and role <> all ($2::text[]) and (last_day is null or last_day >= ${TODAY})`;
const GIVE = `insert into member_role (member_id, role, first_day) select $1, unnest($2::text[]), ${TODAY}
  on conflict (member_id, role, first_day) do update set last_day = null`;
