import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { requestPasswordReset } from '#contract/auth';
import { inviteMember } from '#contract/members';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, type TestMember } from '../../test/builders.js';
import { jobsDone, mailsTo, mailTo, parse, type WrittenMail } from '../../test/mails.js';

/** A mail server that keeps what it is given. `refusals` many mails are refused for the moment. */
async function aMailServer(refusals = 0) {
  const received: { from: string; to: string[]; mail: WrittenMail }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusals-- > 0) return done(Object.assign(new Error('Bitte später'), { responseCode: 451 }));
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: (mailFrom || { address: '' }).address,
          to: rcptTo.map(({ address }) => address),
          mail: parse(Buffer.concat(chunks).toString('latin1')),
        });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const invite = (admin: TestMember, name: string, email: string) =>
  admin.caller.call(inviteMember, { body: { name, email, position: '', kind: 'member', regionId: null, roles: [] } });
const anAdmin = (app: TestApp) => aMember(app).named('Jürgen Größe').withRole('administrator').build();
async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('without a mail server', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('a mail becomes a file that a mail program can open', async () => {
    const admin = await anAdmin(app);
    const { link } = await invite(admin, 'Zoë Müßig', 'zoe@example.org');
    const mail = await mailTo(app, 'zoe@example.org');
    expect(mail.headers).toMatchObject({
      from: 'Netzwerk Daseinsvorsorge <netzwerk@example.org>',
      to: 'zoe@example.org',
      subject: 'Einladung in das Netzwerk Daseinsvorsorge',
      'content-type': 'text/plain; charset=utf-8',
      'auto-submitted': 'auto-generated',
    });
    expect(mail.text).toContain('Guten Tag Zoë Müßig,');
    expect(mail.text).toContain('Jürgen Größe lädt Sie');
    expect(mail.link).toBe(link);
    expect(await readdir(join(app.config.dataDir, 'outbox'))).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d-]+Z-\d+\.eml$/),
    ]);
    await jobsDone(app);
    const [row] = await app.db.query('select recipient, sent_at is not null as sent from mail');
    expect(row).toEqual({ recipient: 'zoe@example.org', sent: true });
  });

  it('names cannot add header fields or recipients', async () => {
    const admin = await anAdmin(app);
    await app.db.query('update member set name = $2 where id = $1', [admin.id, 'Böse\r\nBcc: alle@example.org']);
    await invite(
      { ...admin, caller: await app.as(admin.id) },
      'Ganz "Brav" <x@y.example>, z@example.org',
      'brav@example.org',
    );
    const mail = await mailTo(app, 'brav@example.org');
    expect(Object.keys(mail.headers)).not.toContain('bcc');
    expect(mail.headers.to).toBe('brav@example.org');
  });
});

describe('with a mail server', () => {
  it('mails are handed over once', async () => {
    const smtp = await aMailServer();
    const app = await startTestApp({ smtpUrl: smtp.url });
    try {
      const member = await aMember(app).named('Änne Öst').build();
      await app.anonymous.call(requestPasswordReset, { body: { email: member.email } });
      await jobsDone(app);
      expect(smtp.received).toHaveLength(1);
      const [{ from, to, mail }] = smtp.received as [(typeof smtp.received)[number]];
      expect({ from, to }).toEqual({ from: 'netzwerk@example.org', to: [member.email] });
      expect(mail.headers.subject).toBe('Neues Passwort für das Netzwerk Daseinsvorsorge');
      expect(mail.text).toContain('Guten Tag Änne Öst,');
      expect(await mailsTo(app, member.email)).toEqual([]);
    } finally {
      await app.close();
      await smtp.close();
    }
  });

  it('a mail that is refused for the moment is tried again, under the same name', async () => {
    const smtp = await aMailServer(1);
    const app = await startTestApp({ smtpUrl: smtp.url });
    try {
      const admin = await anAdmin(app);
      await invite(admin, 'Später Gast', 'spaeter@example.org');
      await until(async () => {
        const [job] = await app.db.query('select 1 from graphile_worker.jobs where attempts = 1 and locked_at is null');
        return job;
      });
      const [unsent] = await app.db.query('select sent_at, id, created_at from mail');
      expect(unsent.sent_at).toBeNull();
      await app.db.query('update graphile_worker._private_jobs set run_at = now()');
      await app.db.query(`notify "jobs:insert", '{"r":"1","count":1}'`);
      const { mail } = await until(() => smtp.received[0]);
      expect(mail.headers['message-id']).toBe(`<mail-${unsent.id}-${unsent.created_at.getTime()}@netzwerk.example>`);
      await jobsDone(app);
      expect(smtp.received).toHaveLength(1);
    } finally {
      await app.close();
      await smtp.close();
    }
  });
});
