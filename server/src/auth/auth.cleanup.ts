import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from '../jobs/jobs.js';

/** Every night: forgets what has run out and is of no use to anybody. */
@Injectable()
export class AuthCleanup implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handleDaily('clean-up-auth', () => this.run());
  }

  private async run(): Promise<void> {
    await this.db.query('delete from session where expires_at < now()');
    // Kept for a while after they ran out, so that the page can still say why a link does not work any more.
    await this.db.query(`delete from password_reset where expires_at < now() - interval '7 days'`);
    await this.db.query(`delete from invitation where accepted_at is null and expires_at < now() - interval '90 days'`);
    await this.db.query('delete from rate_limit where expire < $1', [Date.now()]);
  }
}
