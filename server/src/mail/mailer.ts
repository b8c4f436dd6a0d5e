import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Jobs } from '../jobs/jobs.js';
import { MailTransport, type StoredMail } from './mail-transport.js';

export interface Mail {
  /** One address. */
  to: string;
  subject: string;
  /** Plain text. */
  body: string;
}

const DELIVER = 'deliver-mail';

/** Mails go to an outbox table first: nobody gets a mail about something that was rolled back. */
@Injectable()
export class Mailer implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly transport: MailTransport,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(DELIVER, (payload) => this.deliver((payload as { id: number }).id));
    this.jobs.handleDaily('clean-up-mail', async () => {
      await this.db.query(`delete from mail where sent_at < now() - interval '30 days'`);
    });
  }

  /** Puts a mail into the outbox, to be delivered once `tx` has been committed. */
  async send(tx: EntityManager, { to, subject, body }: Mail): Promise<void> {
    const [{ id }]: [{ id: number }] = await tx.query(
      'insert into mail (recipient, subject, body) values ($1, $2, $3) returning id',
      [oneLine(to), oneLine(subject), body],
    );
    await this.jobs.enqueue(tx, DELIVER, { id });
  }

  /** The row stays locked while the mail is under way, so that two jobs cannot both send it. */
  private deliver(id: number): Promise<void> {
    return this.db.transaction(async (tx) => {
      // A mail server may take its time.
      await tx.query(`set local idle_in_transaction_session_timeout = '5min'`);
      const [mail]: StoredMail[] = await tx.query(
        'select id, recipient, subject, body, created_at as "createdAt" from mail where id = $1 and sent_at is null for update',
        [id],
      );
      if (!mail) return;
      await this.transport.deliver(mail);
      await tx.query('update mail set sent_at = now() where id = $1', [id]);
    });
  }
}

/** A line break in a header would begin another header. */
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
