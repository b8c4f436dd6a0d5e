import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Jobs } from './jobs.js';

/** Every night: forgets the answers of writes that nobody will try again. */
@Injectable()
export class ReceiptsCleanup implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handleDaily('clean-up-receipts', async () => {
      await this.db.query(`delete from receipt where created_at < now() - interval '30 days'`);
    });
  }
}
