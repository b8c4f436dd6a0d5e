import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { Live } from '../realtime/live.js';
import { findSolution } from './visible-solution.js';

/** What somebody has read of a solution, and whether they follow it. */
@Injectable()
export class ReadersService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** Notes that a version has been read; an earlier one than before changes nothing. */
  async markRead(actor: Actor, id: number, version: number): Promise<void> {
    const solution = await findSolution(this.db.manager, actor, id);
    await noteRead(this.db.manager, actor.id, id, Math.min(version, solution.version));
  }

  /** Follows it, or no longer. */
  async follow(actor: Actor, id: number, on: boolean): Promise<void> {
    await findSolution(this.db.manager, actor, id);
    await setFollowing(this.db.manager, actor.id, id, on);
    this.live.hintMember(actor.id, { what: 'solutions' });
  }
}

/** A member follows a solution, or no longer. */
export async function setFollowing(db: EntityManager, memberId: number, id: number, on: boolean): Promise<void> {
  await db.query(
    `insert into solution_reader (member_id, solution_id, following) values ($1, $2, $3)
     on conflict (member_id, solution_id) do update set following = excluded.following`,
    [memberId, id, on],
  );
}

/** A member has read a solution up to a version, at least. */
export async function noteRead(db: EntityManager, memberId: number, id: number, version: number): Promise<void> {
  await db.query(
    `insert into solution_reader as known (member_id, solution_id, last_version) values ($1, $2, $3)
     on conflict (member_id, solution_id) do update set last_version = greatest(known.last_version, excluded.last_version)`,
    [memberId, id, version],
  );
}
