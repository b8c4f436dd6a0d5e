import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { aSession, startTestApp, type TestApp } from '../../test/app.js';
import { aMember } from '../../test/builders.js';
import { jobsDone } from '../../test/mails.js';
import { Jobs } from './jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

it('does nothing that was ordered in a transaction that was rolled back', async () => {
  const order = (tx: EntityManager, email: string) => new Jobs().enqueue(tx, 'prepare-password-reset', { email });
  const [kept, dropped] = [await aMember(app).build(), await aMember(app).build()];
  const failing = app.db.transaction(async (tx) => {
    await order(tx, dropped.email);
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  await app.db.transaction((tx) => order(tx, kept.email));
  await jobsDone(app);
  expect(await app.db.query('select recipient from mail')).toEqual([{ recipient: kept.email }]);
});

it('refuses two tasks of one name', () => {
  const jobs = new Jobs();
  jobs.handle('task', async () => undefined);
  expect(() => jobs.handle('task', async () => undefined)).toThrow('registered twice');
});

it('forgets every night what has run out, and nothing else', async () => {
  await app.db.query('delete from session');
  await app.db.query('delete from password_reset');
  const { id } = await aMember(app).build();
  const over = await aSession(app.db, id);
  await app.db.query(`update session set expires_at = now() - interval '1 minute' where id = $1`, [over.id]);
  for (const days of [31, 29]) {
    await app.db.query(
      `insert into receipt (member_id, key, request_hash, answer, created_at) values ($1, $2, '', '1', now() - make_interval(days => $3))`,
      [id, randomUUID(), days],
    );
  }
  for (const [hash, days] of [
    ['a', 8],
    ['b', 6],
  ] as const) {
    await app.db.query(
      `insert into password_reset (token_hash, member_id, expires_at) values ($1, $2, now() - make_interval(days => $3))`,
      [Buffer.from(hash), id, days],
    );
    await app.db.query(
      `insert into invitation (token_hash, expires_at) values ($1, now() - make_interval(days => $2))`,
      [Buffer.from(hash), days * 12],
    );
  }
  await app.db.query(`insert into rate_limit values ('over', 1, $1), ('still', 1, $2)`, [
    Date.now() - 1000,
    Date.now() + 60_000,
  ]);

  await app.db.query(
    `insert into mail (recipient, subject, body, sent_at) select 'x@example.org', '', '', now() - make_interval(days => d) from unnest(array[31, 29, null]) d`,
  );

  for (const task of ['clean-up-auth', 'clean-up-mail', 'clean-up-receipts'])
    await app.db.query('select graphile_worker.add_job($1)', [task]);
  await jobsDone(app);
  const [left] = await app.db.query(
    `select (select array_agg(id) from session) as sessions, (select count(*) from receipt) as receipts, (select count(*) from mail where recipient = 'x@example.org') as mails,
       (select count(*) from password_reset) as resets, (select count(*) from invitation) as invitations, (select array_agg(key) from rate_limit) as limits`,
  );
  expect(left).toMatchObject({ receipts: 1, mails: 2, resets: 1, invitations: 1, limits: ['still'] });
  expect(left.sessions).toHaveLength(1);
  expect(left.sessions).not.toContain(over.id);
});
