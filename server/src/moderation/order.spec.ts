import { listNotices } from '#contract/activity';
import { getSession } from '#contract/auth';
import { saveDraft } from '#contract/drafts';
import {
  cancelTimer,
  getMemberState,
  getNextPost,
  lockPost,
  reportPost,
  setTimer,
  showPost,
  silenceMember,
  slowThread,
} from '#contract/moderation';
import { suspendMember } from '#contract/members';
import { editPost, writePost } from '#contract/posts';
import { requestOf } from '#contract/request';
import { editThread, getThread, markRead } from '#contract/threads';
import { Caller, startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { endpoints } from '../../test/endpoints.js';
import { type Example, examples } from '../../test/examples.js';
import { aScene } from '../../test/scene.js';

let app: TestApp;
/** Another process on the same database. */
let elsewhere: TestApp;
let topicId: number;
let author: TestMember;
let reader: TestMember;
let moderator: TestMember;
let thread: number;

const key = () => crypto.randomUUID();
const params = () => ({ thread: String(thread) });
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const write = (by: TestMember, text = 'Noch etwas') => ({
  params: params(),
  body: { key: key(), text, parent: null, mandateId: null },
  by,
});
const loaded = async () => (await moderator.caller.call(getThread, { params: params() })).thread;

beforeAll(async () => {
  app = await startTestApp();
  elsewhere = await startTestApp({ databaseUrl: app.config.databaseUrl });
  topicId = (await aTopic(app)).id;
  author = await aMember(app).build();
  reader = await aMember(app).build();
  moderator = await aMember(app).withRole('moderator').build();
});
beforeEach(async () => {
  thread = await aThread(author, topicId);
});
afterAll(async () => {
  await elsewhere.close();
  await app.close();
});

const send = (by: TestMember, text?: string) => {
  const { by: _by, ...call } = write(by, text);
  return by.caller.call(writePost, call);
};
const refused = (by: TestMember) => {
  const { by: _by, ...call } = write(by);
  return by.caller.problem(writePost, call);
};

describe('a slow thread', () => {
  const slow = (minutes: number | null) =>
    moderator.caller.call(slowThread, { params: params(), body: { key: key(), minutes, reason: 'Hitzig' } });

  it('lets each member post once in so many minutes, and moderators as they like', async () => {
    await slow(10);
    expect((await loaded()).slowMinutes).toBe(10);
    await send(reader);
    const problem = await refused(reader);
    expect(problem).toMatchObject({ status: 409, code: 'slow', retryAfter: expect.any(Number) });
    const { at } = await reader.caller.call(getNextPost, { params: params() });
    expect(Date.parse(at!)).toBeGreaterThan(Date.now());
    await send(await aMember(app).build());
    await send(moderator);
    await send(moderator);
    await app.db.query(`update post set created_at = created_at - interval '11 minutes' where thread_id = $1`, [
      thread,
    ]);
    await app.db.query(`update thread set last_post_at = last_post_at - interval '11 minutes' where id = $1`, [thread]);
    expect((await reader.caller.call(getNextPost, { params: params() })).at).toBeNull();
    await send(reader);
    await slow(null);
    await send(reader);
  });

  it('lets one of the posts in that come at once, on whichever process', async () => {
    await slow(10);
    const { url, token, sessionId } = reader.caller;
    const callers = [url, elsewhere.url].map((at) => new Caller(at, token, sessionId));
    const calls = callers.flatMap((caller) => [
      send({ ...reader, caller }, 'Eins'),
      send({ ...reader, caller }, 'Zwei'),
    ]);
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a locked post', () => {
  it('is left to the moderation until it is unlocked', async () => {
    const post = { ...params(), number: '1' };
    const lock = (on: boolean) =>
      moderator.caller.call(lockPost, { params: post, body: { key: key(), on, reason: 'Beschlossen' } });
    const edit = () => ({ params: post, body: { key: key(), text: 'Anders', reason: '', version: 1 } });
    await lock(true);
    expect(await author.caller.problem(editPost, edit())).toMatchObject({
      status: 403,
      title: expect.stringContaining('Beschlossen'),
    });
    await lock(false);
    await author.caller.call(editPost, edit());
  });
});

describe('a timer', () => {
  const later = () => new Date(Date.now() + 3_600_000).toISOString();
  const set = (act: 'close' | 'reopen' | 'publish', visibility: 'guests' | 'public' | null = null) =>
    moderator.caller.call(setTimer, {
      params: params(),
      body: { key: key(), act, visibility, at: later(), reason: 'Beschluss' },
    });
  /** Lets the moment come, for all jobs that wait for theirs. */
  const come = () => app.db.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null');
  const until = async (is: () => Promise<boolean>) => {
    while (!(await is())) await new Promise((resolve) => void setTimeout(resolve, 50));
  };

  it('closes, opens and shows a thread when its moment has come, once, and is seen live', async () => {
    const watching = await reader.caller.socket();
    await watching.ask('watch', { thread, since: 0 });
    await set('close');
    await watching.heard('changes', ({ thread: { timers } }) => timers.length === 1);
    await come();
    await watching.heard('changes', ({ thread: { closed, timers } }) => closed && timers.length === 0);
    watching.close();
    await set('reopen');
    await set('publish', 'public');
    await come();
    await until(async () => (await loaded()).timers.length === 0);
    expect(await loaded()).toMatchObject({ closed: false, visibility: 'public' });
    const acts: { act: string; actor_id: number }[] = await app.db.query(
      `select act, actor_id from audit where target = $1 and act = 'edit-thread'`,
      [`thread:${thread}`],
    );
    expect(acts.map(({ actor_id }) => actor_id)).toEqual([moderator.id, moderator.id, moderator.id]);
  });

  it('is done once, however often its job runs', async () => {
    await set('close');
    const [{ key: timer }] = (await loaded()).timers as unknown as [{ key: string }];
    const again = `select graphile_worker.add_job('run-timer', json_build_object('thread', $1::int, 'key', $2::text)) from generate_series(1, 5)`;
    await app.db.query(again, [thread, timer]);
    const waiting = async () => (await app.db.query(`select 1 from graphile_worker.jobs where run_at <= now()`)).length;
    await until(async () => (await waiting()) === 0);
    const [{ done }] = await app.db.query(
      `select count(*)::int done from audit where target = $1 and act = 'edit-thread'`,
      [`thread:${thread}`],
    );
    expect([done, (await loaded()).closed]).toEqual([1, true]);
  });

  it('is taken back, and then nothing happens', async () => {
    await set('close');
    const [timer] = (await loaded()).timers;
    await moderator.caller.call(cancelTimer, { params: { ...params(), timer: timer!.key } });
    await moderator.caller.call(cancelTimer, { params: { ...params(), timer: timer!.key } });
    expect((await loaded()).timers).toEqual([]);
    await come();
    await until(
      async () => (await app.db.query('select 1 from graphile_worker.jobs where run_at <= now()')).length === 0,
    );
    expect((await loaded()).closed).toBe(false);
  });

  it('lapses where it has become impossible, and who set it is told', async () => {
    const former = await aMember(app).withRole('moderator').build();
    await former.caller.call(setTimer, {
      params: params(),
      body: { key: key(), act: 'close', visibility: null, at: later(), reason: '' },
    });
    await set('close');
    await moderator.caller.call(editThread, { params: params(), body: { key: key(), closed: true, reason: '' } });
    await app.db.query('delete from member_role where member_id = $1', [former.id]);
    await come();
    await until(async () => (await loaded()).timers.length === 0);
    const why = async (by: TestMember) => (await by.caller.call(listNotices, {})).notices[0]?.sentence;
    expect(await why(moderator)).toContain('schon geschlossen');
    expect(await why(former)).toContain('gehört nicht mehr zur Moderation');
  });

  it('is neither in the past nor too far away', async () => {
    for (const at of ['2020-01-01T00:00:00Z', '2090-01-01T00:00:00Z'])
      expect(
        await moderator.caller.problem(setTimer, {
          params: params(),
          body: { key: key(), act: 'close', visibility: null, at, reason: '' },
        }),
      ).toMatchObject({ errors: [{ path: 'at' }] });
  });
});

describe('a silenced member', () => {
  const silence = (member: TestMember, until: string | null) =>
    moderator.caller.call(silenceMember, {
      params: { member: String(member.id) },
      body: { until, reason: 'Bleibt unsachlich' },
    });

  it('reads, is told until when and why, and writes again when it is over', async () => {
    const member = await aMember(app).build();
    const tab = await member.caller.socket();
    await silence(member, day(3));
    await tab.heard('hint', ({ what }) => what === 'viewer');
    tab.close();
    expect(await refused(member)).toMatchObject({
      status: 403,
      code: 'silenced',
      current: { until: day(3), reason: 'Bleibt unsachlich' },
    });
    expect((await member.caller.call(getSession, {})).viewer!.silence).toEqual({
      until: day(3),
      reason: 'Bleibt unsachlich',
    });
    await member.caller.call(markRead, { params: params(), body: { number: 1 } });
    await member.caller.call(saveDraft, {
      params: { target: `thread-${thread}` },
      body: { sequence: 0, content: { text: 'Später' } },
    });
    await member.caller.call(reportPost, {
      params: { ...params(), number: '1' },
      body: { key: key(), kind: 'rude', text: '' },
    });
    const { params: of } = { params: { member: String(member.id) } };
    expect(await moderator.caller.call(getMemberState, { params: of })).toMatchObject({
      silence: { until: day(3) },
      canSilence: true,
    });
    await silence(member, null);
    await send(member);
    await silence(member, day(1));
    await app.db.query(`update member set silenced_until = current_date - 2 where id = $1`, [member.id]);
    await send(member);
  });

  it('has no office, and the day is near', async () => {
    const other = await aMember(app).withRole('administrator').build();
    await expect(silence(other, day(1))).rejects.toThrow('403');
    await expect(silence(moderator, day(1))).rejects.toThrow('403');
    await expect(silence(reader, day(-3))).rejects.toThrow('400');
    await expect(silence(reader, day(500))).rejects.toThrow('400');
  });

  it('can do nothing that others see, whatever the endpoint', async () => {
    const scene = await aScene(app);
    const right = examples(scene);
    await app.db.query(`update member set silenced_until = current_date + 1, silence_reason = 'Test' where id = $1`, [
      scene.allMighty.id,
    ]);
    const codeOf = async (name: string, endpoint: (typeof endpoints)[number][1]) => {
      const { address, ...init } = requestOf(endpoint, right[name] as Example as never);
      const answer = (await (await scene.allMighty.caller.fetch(address, init)).json()) as { code?: string };
      return answer.code ?? 'done';
    };
    const writes = endpoints.filter(([, { method, access }]) => method !== 'GET' && access !== 'anyone');
    for (const [name, endpoint] of writes.filter(([, { ownMatter }]) => !ownMatter))
      expect([name, await codeOf(name, endpoint)]).toEqual([name, 'silenced']);
    for (const [name, endpoint] of writes.filter(([one, { ownMatter }]) => ownMatter && one !== 'endSession'))
      expect([name, await codeOf(name, endpoint)]).not.toEqual([name, 'silenced']);
  });
});

describe('a suspension with an end', () => {
  it('is lifted by itself, and says until when and why', async () => {
    const admin = await aMember(app).withRole('administrator').build();
    const member = await aMember(app).build();
    const suspend = (until: string) =>
      admin.caller.call(suspendMember, {
        params: { id: String(member.id) },
        body: { suspended: true, until, reason: 'Werbung' },
      });
    const state = async () =>
      (
        await app.db.query('select suspended_at is not null is, suspended_until until from member where id = $1', [
          member.id,
        ])
      )[0];
    await suspend(day(2));
    expect(await state()).toEqual({ is: true, until: day(2) });
    await suspend(day(5));
    const jobs = await app.db.query(`select 1 from graphile_worker.jobs where task_identifier = 'end-suspension'`);
    expect(jobs).toHaveLength(2);
    await app.db.query('update graphile_worker._private_jobs set run_at = now()');
    while ((await state()).is) await new Promise((resolve) => void setTimeout(resolve, 50));
    const [act] = await app.db.query(
      `select act, actor_id, reason from audit where target = $1 order by id desc limit 1`,
      [`member:${member.id}`],
    );
    expect(act).toEqual({ act: 'reinstate', actor_id: null, reason: 'Die Zeit ist abgelaufen.' });
    await expect(suspend(day(-2))).rejects.toThrow('400');
  });
});

test('whoever’s post was hidden does not show it again, moderator or not', async () => {
  const own = await aThread(moderator, topicId);
  await app.db.query(`update post set hidden_at = now(), hidden_reason = 'x', html = '' where thread_id = $1`, [own]);
  const call = { params: { thread: String(own), number: '1' }, body: { key: key(), reason: '' } };
  expect(await moderator.caller.problem(showPost, call)).toMatchObject({ status: 403 });
});
