import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { prepared } from '../database/prepared.js';

/** A database that takes longer than this many milliseconds is of no use to anybody who waits for a page. */
const PATIENCE_MS = 2_000;
/** An answer holds for so long, in milliseconds: however many ask, the database is asked no more often. */
const FRESH_MS = 1_000;

/** Whether this process can serve people: not without its database, and not once it is stopping. */
@Injectable()
export class Readiness implements OnModuleDestroy {
  stopping = false;
  private asked: Promise<boolean> | null = null;

  constructor(private readonly db: DataSource) {}

  onModuleDestroy(): void {
    this.stopping = true;
  }

  hasDatabase(): Promise<boolean> {
    if (this.asked === null) {
      const asked = this.ask();
      this.asked = asked;
      void Promise.all([asked, sleep(FRESH_MS, null, { ref: false })]).then(() => (this.asked = null));
    }
    return Promise.race([this.asked, sleep(PATIENCE_MS, false, { ref: false })]);
  }

  /** The way of every read. Whether all connections of the writes are taken is another matter: that passes. */
  private ask(): Promise<boolean> {
    return prepared(this.db, 'select 1', []).then(
      () => true,
      () => false,
    );
  }
}
