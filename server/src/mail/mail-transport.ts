import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { Config } from '../config.js';

export interface StoredMail {
  id: number;
  recipient: string;
  subject: string;
  body: string;
  createdAt: Date;
}

/** Milliseconds until a mail server that does not answer counts as away. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Hands mails to the configured mail server, or writes them to files where there is none. */
@Injectable()
export class MailTransport {
  private readonly smtp;
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(private readonly config: Config) {
    this.smtp = config.smtpUrl ? createTransport({ url: config.smtpUrl, ...PATIENCE }) : null;
  }

  /** @throws if the mail server is away or refuses the mail */
  async deliver(mail: StoredMail): Promise<void> {
    const message = this.compose(mail);
    if (this.smtp) await this.smtp.sendMail(message);
    else await this.file(mail, message);
  }

  private compose(mail: StoredMail): SendMailOptions {
    return {
      from: this.config.mailFrom,
      // As an object, so that nothing in the address is read as a list of addresses.
      to: { name: '', address: mail.recipient },
      subject: mail.subject,
      text: mail.body,
      date: mail.createdAt,
      // The same at a second try: mail programs show a mail that arrives twice only once.
      messageId: `<mail-${mail.id}-${mail.createdAt.getTime()}@${new URL(this.config.publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
  }

  private async file(mail: StoredMail, message: SendMailOptions): Promise<void> {
    const folder = join(this.config.dataDir, 'outbox');
    await mkdir(folder, { recursive: true });
    const time = mail.createdAt.toISOString().replace(/[:.]/g, '-');
    const path = join(folder, `${time}-${mail.id}.eml`);
    const { message: bytes } = await this.composer.sendMail(message);
    // Renamed when complete, so that nobody reads half a mail.
    const part = `${path}.part`;
    try {
      await writeFile(part, bytes as Buffer, { mode: 0o600 });
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }
}
