import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from '../jobs/jobs.js';
import { lockMember } from './membership.queries.js';
import { END_SUSPENSION, type EndSuspension, endSuspension } from './suspension.js';

/** Lets suspended members in again when their time is up. */
@Injectable()
export class SuspensionEnd {
  constructor(
    private readonly db: DataSource,
    jobs: Jobs,
  ) {
    jobs.handle(END_SUSPENSION, (payload) => this.end(payload as EndSuspension));
  }

  private async end({ member: id, until }: EndSuspension): Promise<void> {
    await this.db.transaction(async (tx) => {
      const member = await lockMember(tx, id);
      // Somebody has let them in meanwhile, or wanted another day.
      if (member.suspendedAt === null || member.suspendedUntil !== until) return;
      await endSuspension(tx, null, member, 'Die Zeit ist abgelaufen.');
    });
  }
}
