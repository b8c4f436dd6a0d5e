import { endSession, getSession, requestPasswordReset, signIn, signOut } from '#contract/auth';
import { saveDraft } from '#contract/drafts';
import { editProfile, suspendMember } from '#contract/members';
import { writePost } from '#contract/posts';
import type { Ack } from '#contract/realtime';
import { requestOf } from '#contract/request';
import { admitGuest, editThread, getThread, listThreads } from '#contract/threads';
import { hashPassword } from '../src/auth/password-hash.js';
import { Caller, type TestApp } from './app.js';
import { aMember, aThread, aTopic, type TestMember } from './builders.js';
import { key, write } from './dialogue.js';
import { jobsDone } from './mails.js';
import { redisProgram } from './redis.js';
import type { TestSocket } from './socket.js';
import { SET_UPS, startTwo } from './two-processes.js';

const PASSWORD = 'gelber Traktor am Waldrand';
const NIGHTLY = ['clean-up-auth', 'clean-up-mail', 'clean-up-receipts'];
/** Notes each beginning of a job, and makes as if the machine had been off for two nights. */
const WATCH_JOBS = [
  `create table begun (task text, job bigint)`,
  `create function note_begun() returns trigger language plpgsql as $$ begin
     insert into begun select identifier, new.id from graphile_worker._private_tasks where id = new.task_id;
     return null;
   end $$`,
  `create trigger note_begun after update on graphile_worker._private_jobs for each row
     when (old.locked_at is null and new.locked_at is not null) execute function note_begun()`,
  `insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
     select unnest('{${NIGHTLY.join()}}'::text[]), now() - interval '9 days', now() - interval '2 days'`,
];
const at = (thread: number) => ({ thread: String(thread) });

const isMissing = (setUp: string) => setUp.includes('Redis') && redisProgram === null;
const titleOf = (setUp: string) => (isMissing(setUp) ? `${setUp}: not tested, no redis-server on this machine` : setUp);
const each = (setUp: string) => (isMissing(setUp) ? describe.skip : describe);

for (const setUp of Object.keys(SET_UPS) as (keyof typeof SET_UPS)[])
  each(setUp)(titleOf(setUp), () => {
    const later: (() => unknown)[] = [];
    const open: TestSocket[] = [];
    let here: TestApp;
    let there: TestApp;
    let author: TestMember;
    let moderator: TestMember;
    let administrator: TestMember;
    let topic: { id: number; slug: string };

    beforeAll(async () => {
      ({ here, there } = await startTwo(setUp, later, async (db) => {
        for (const sql of WATCH_JOBS) await db.query(sql);
      }));
      topic = await aTopic(here);
      author = await aMember(here).build();
      moderator = await aMember(here).withRole('moderator').build();
      administrator = await aMember(here).withRole('administrator').build();
    });
    afterEach(() => open.splice(0).forEach((socket) => socket.close()));
    afterAll(async () => {
      for (const clean of later.reverse()) await clean();
    });

    /** The same person, at the other process. */
    const over = ({ caller: { token, sessionId } }: TestMember) => new Caller(there.url, token, sessionId);
    async function watching(caller: Caller, thread: number): Promise<TestSocket> {
      const socket = await caller.socket();
      open.push(socket);
      const ack = (await socket.ask('watch', { thread, since: 1 })) as Ack<object>;
      if (!('ok' in ack)) throw new Error(ack.problem.title);
      return socket;
    }
    const pageOf = (app: TestApp, member: TestMember, thread: number, known = '') =>
      new Caller(app.url, member.caller.token, null).fetch(`/api/threads/${thread}/pages/1`, {
        headers: { 'if-none-match': known },
      });

    test('what is written at one reaches whoever watches at the other, once and in order', async () => {
      const thread = await aThread(author, topic.id);
      const reader = await aMember(there).build();
      const sockets = [await watching(author.caller, thread), await watching(reader.caller, thread)];
      for (let n = 2; n <= 6; n += 1) await write(n % 2 ? author : reader, thread, `Nr. ${n}`);
      for (const socket of sockets) {
        await socket.heard('changes', ({ to }) => to === 6);
        expect(socket.all('changes').flatMap(({ posts }) => posts.map(({ number }) => number))).toEqual([
          2, 3, 4, 5, 6,
        ]);
      }
    });

    test('what many write at both at the same moment gets a place each, and nothing is lost', async () => {
      const thread = await aThread(author, topic.id);
      const watchers = [await watching(author.caller, thread), await watching(over(author), thread)];
      const members = await Promise.all(Array.from({ length: 16 }, (_, n) => aMember(n % 2 ? here : there).build()));
      await Promise.all(
        members.map(async (member) => {
          for (let n = 1; n <= 3; n += 1) await write(member, thread, `${member.name}: ${n}`);
        }),
      );
      const all = Array.from({ length: 48 }, (_, n) => n + 2);
      for (const socket of watchers) {
        await socket.heard('changes', ({ to }) => to === 49);
        expect(socket.all('changes').flatMap(({ posts }) => posts.map(({ number }) => number))).toEqual(all);
      }
    });

    test('a post that is sent to both is written once', async () => {
      const thread = await aThread(author, topic.id);
      const request = { params: at(thread), body: { key: key(), text: 'Einmal', parent: null, mandateId: null } };
      const answers = await Promise.all([author.caller, over(author)].map((caller) => caller.call(writePost, request)));
      expect(answers[0]).toEqual(answers[1]);
      expect((await author.caller.call(getThread, { params: at(thread) })).thread.lastNumber).toBe(2);
    });

    test('who writes is seen at the other, until they stop or go', async () => {
      const thread = await aThread(author, topic.id);
      const reader = await watching(over(moderator), thread);
      const writer = await watching(author.caller, thread);
      const told = (names: string[]) =>
        reader.heard(
          'writers',
          ({ writers }) => JSON.stringify(writers.map(({ name }) => name)) === JSON.stringify(names),
        );
      await writer.ask('writing', { thread, active: true });
      await told([author.name]);
      writer.close();
      await told([]);
    });

    describe('who loses a right here is put out there', () => {
      test('from a thread that becomes narrower', async () => {
        const thread = await aThread(author, topic.id, { visibility: 'public' });
        const outside = await watching(there.anonymous, thread);
        const inside = await watching(over(author), thread);
        await moderator.caller.call(editThread, {
          params: at(thread),
          body: { key: key(), visibility: 'network', reason: '' },
        });
        await write(author, thread, 'geheim');
        await inside.heard('changes', ({ posts }) => posts.some(({ html }) => html.includes('geheim')));
        await outside.heard('evicted');
        expect(JSON.stringify(outside.all('changes'))).not.toMatch(/geheim|"visibility":"network"/);
        expect((await there.anonymous.problem(getThread, { params: at(thread) })).status).toBe(404);
      });

      test('as a guest who is no longer admitted', async () => {
        const thread = await aThread(author, topic.id, { visibility: 'guests' });
        const guest = await aMember(here).guest().build();
        const admit = (admitted: boolean) =>
          moderator.caller.call(admitGuest, {
            params: { ...at(thread), member: String(guest.id) },
            body: { admitted },
          });
        await admit(true);
        const socket = await watching(over(guest), thread);
        await admit(false);
        await socket.heard('evicted');
        expect((await over(guest).problem(getThread, { params: at(thread) })).status).toBe(404);
      });

      test('as a member who is suspended', async () => {
        const thread = await aThread(author, topic.id);
        const member = await aMember(here).build();
        const socket = await watching(over(member), thread);
        const body = { suspended: true, reason: 'Ausgeschieden' };
        await administrator.caller.call(suspendMember, { params: { id: String(member.id) }, body });
        await socket.heard('signed-out');
        expect((await over(member).problem(getThread, { params: at(thread) })).status).toBe(404);
      });

      test('in a session that is ended, and only in that one', async () => {
        const thread = await aThread(author, topic.id);
        const other = await there.as(author.id);
        const [ended, kept] = [await watching(other, thread), await watching(over(author), thread)];
        await author.caller.call(endSession, { params: { id: String(other.sessionId) } });
        await ended.heard('signed-out');
        await write(author, thread, 'Weiter');
        await kept.heard('changes');
        expect(kept.all('signed-out')).toEqual([]);
      });
    });

    test('a session holds at both, and ends at both', async () => {
      const { email, name } = await aMember(here)
        .withPasswordHash(await hashPassword(PASSWORD))
        .build();
      const { address, ...init } = requestOf(signIn, { body: { email, password: PASSWORD } });
      const answer = await here.anonymous.fetch(address, init);
      const token = /session=([^;]+)/.exec(answer.headers.get('set-cookie')!)![1]!;
      const overThere = new Caller(there.url, token, null);
      expect((await overThere.call(getSession, {})).viewer).toMatchObject({ name });
      await overThere.call(signOut, {});
      expect((await new Caller(here.url, token, null).call(getSession, {})).viewer).toBeNull();
    });

    test('guesses are counted together', async () => {
      const { email } = await aMember(here).build();
      const guess = async (app: TestApp) =>
        (await app.anonymous.problem(signIn, { body: { email, password: 'falsch' } })).code;
      const codes = [];
      for (const app of [here, there, here, there, here, there, here]) codes.push(await guess(app));
      expect(codes).toEqual([...Array<string>(5).fill('wrong-credentials'), 'too-many-requests', 'too-many-requests']);
    });

    test('a job is begun once, whoever has ordered it', async () => {
      const members = await Promise.all(Array.from({ length: 12 }, () => aMember(here).build()));
      await Promise.all(
        members.map(({ email }, n) => (n % 2 ? here : there).anonymous.call(requestPasswordReset, { body: { email } })),
      );
      await jobsDone(here);
      const begun: { task: string; jobs: number; times: number }[] = await here.db.query(
        `select task, count(distinct job) as jobs, count(*) as times from begun group by task`,
      );
      for (const task of ['prepare-password-reset', 'deliver-mail'])
        expect(begun.find((one) => one.task === task)).toEqual({ task, jobs: 12, times: 12 });
    });

    test('what the night has missed is made up for once', async () => {
      await jobsDone(here);
      const begun = await here.db.query(`select task from begun where task like 'clean-up-%' order by task`);
      expect(begun.map(({ task }: { task: string }) => task)).toEqual(NIGHTLY);
    });

    test('a page is never older than what was written at the other', async () => {
      const thread = await aThread(author, topic.id);
      let known = '';
      for (let n = 2; n <= 20; n += 1) {
        const [from, to] = n % 2 ? [here, there] : [there, here];
        await new Caller(from.url, author.caller.token, null).call(writePost, {
          params: at(thread),
          body: { key: key(), text: `Nr. ${n}`, parent: null, mandateId: null },
        });
        const page = await pageOf(to, author, thread, known);
        expect(page.status).toBe(200);
        expect(await page.text()).toContain(`Nr. ${n}<`);
        known = page.headers.get('etag')!;
        expect((await pageOf(to, author, thread, known)).status).toBe(304);
        const { threads } = await new Caller(to.url, author.caller.token, null).call(listThreads, {
          query: { topic: topic.slug },
        });
        expect(threads.find(({ id }) => id === thread)).toMatchObject({ posts: n });
      }
    });

    test('a new name stands at once in the pages of both', async () => {
      const person = await aMember(here).named('Ute Vorher').build();
      const thread = await aThread(person, topic.id);
      const pages = () => Promise.all([here, there].map(async (app) => (await pageOf(app, person, thread)).text()));
      for (const page of await pages()) expect(page).toContain('Ute Vorher');
      await over(person).call(editProfile, { body: { name: 'Ute Nachher', position: '' } });
      for (const page of await pages()) expect(page).toContain('Ute Nachher');
    });

    test('the tabs of a member at the other are told to ask again', async () => {
      const thread = await aThread(author, topic.id);
      const tab = await watching(over(author), thread);
      await author.caller.call(saveDraft, {
        params: { target: `thread-${thread}` },
        body: { sequence: 0, content: { text: 'Entwurf' } },
      });
      await tab.heard('hint', ({ what }) => what === 'drafts');
    });
  });
