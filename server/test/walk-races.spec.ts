import fc from 'fast-check';
import { acceptInvitation, resetPassword } from '#contract/auth';
import { saveDraft } from '#contract/drafts';
import { inviteMember } from '#contract/members';
import { deletePost, editPost, markAnswer, markHelpful, writePost } from '#contract/posts';
import { editThread, markAllRead, markRead, startThread } from '#contract/threads';
import { addTopic } from '#contract/topics';
import { Caller, ProblemAnswer, startTestApp, type TestApp } from './app.js';
import { aMember, aRegion, aThread, aTopic, type TestMember } from './builders.js';
import { miscounted } from './counters.js';
import { anInvitation, aPasswordReset } from './examples.js';
import { meeting } from './meeting.js';

const PASSWORD = 'Moorfrosch tanzt auf Kopfsteinpflaster';

let app: TestApp;
/** Another process on the same database. */
let other: TestApp;
let topicId: number;
let author: TestMember;
let helper: TestMember;
let moderator: TestMember;
let administrator: TestMember;
let thread: number;

beforeAll(async () => {
  app = await startTestApp();
  other = await startTestApp({ databaseUrl: app.config.databaseUrl });
  topicId = (await aTopic(app)).id;
  author = await aMember(app)
    .withMandateFor(await aRegion(app))
    .build();
  helper = await aMember(app)
    .withMandateFor(await aRegion(app))
    .build();
  moderator = await aMember(app)
    .withRole('moderator')
    .withMandateFor(await aRegion(app))
    .build();
  administrator = await aMember(app).withRole('administrator').build();
});
beforeEach(async () => {
  thread = await aThread(author, topicId, { kind: 'question' });
  await act.reply(helper);
});
afterAll(async () => {
  await other.close();
  await app.close();
});

const key = () => crypto.randomUUID();
const at = (number: number) => ({ thread: String(thread), number: String(number) });
let turn = 0;
/** The person at one process and the other by turns: within a process, writes to one thread wait outside the database. */
const via = ({ caller }: TestMember) => {
  turn += 1;
  return turn % 2 === 0 ? caller : new Caller(other.url, caller.token, caller.sessionId);
};
const here = () => ({ thread: String(thread) });
/** What can be done to the thread; to post 2, where nothing else is said. */
const act = {
  reply: (who: TestMember, parent: number | null = null) =>
    via(who).call(writePost, {
      params: here(),
      body: { key: key(), text: 'Antwort', parent, mandateId: who.mandateId },
    }),
  edit: (who: TestMember, number = 2, version = 1) =>
    via(who).call(editPost, { params: at(number), body: { key: key(), text: 'Neu', reason: '', version } }),
  remove: (who: TestMember, number = 2) =>
    via(who).call(deletePost, { params: at(number), body: { key: key(), reason: '' } }),
  helpful: (who: TestMember, number = 2, on = true) =>
    via(who).call(markHelpful, { params: at(number), body: { key: key(), on } }),
  answer: (who: TestMember, number = 2, on = true) =>
    via(who).call(markAnswer, { params: at(number), body: { key: key(), on } }),
  close: (closed = true) =>
    via(moderator).call(editThread, { params: here(), body: { key: key(), closed, reason: '' } }),
};

const LOCK = 'select 1 from thread where id = $1 for update';
/** How calls that all want the thread at the same moment ended: `ok` or a code, sorted. */
async function together(calls: (() => Promise<unknown>)[]): Promise<string> {
  const outcomes = await meeting(app, LOCK, [thread], calls, 2);
  return codes(outcomes);
}
const codes = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes
    .map((outcome) => (outcome.status === 'fulfilled' ? 'ok' : (outcome.reason as ProblemAnswer).problem.code))
    .sort()
    .join(' ');

async function row(): Promise<Record<string, unknown>> {
  const [found] = await app.db.query('select posts, answers, closed, last_number from thread where id = $1', [thread]);
  return found;
}

describe('in one thread', () => {
  afterEach(async () => {
    const wrong = await miscounted(app);
    if (wrong.length > 0) throw new Error(`miscounted: ${JSON.stringify(wrong)}`);
  });

  it('two delete the same post: it goes once', async () => {
    expect(await together([() => act.remove(helper), () => act.remove(moderator)])).toBe('forbidden ok');
    expect(await row()).toMatchObject({ posts: 1, last_number: 2 });
  });

  it('a deletion that is sent again while it is under way is answered like the first time', async () => {
    const same = key();
    const remove = () => via(helper).call(deletePost, { params: at(2), body: { key: same, reason: '' } });
    const outcomes = await meeting(app, LOCK, [thread], [remove, remove, remove, remove], 2);
    expect(outcomes).toEqual(outcomes.map(() => ({ status: 'fulfilled', value: { number: 2, change: 3 } })));
    expect(await row()).toMatchObject({ posts: 1 });
  });

  it('an edit that is sent again while it is under way is answered like the first time', async () => {
    const same = key();
    const body = { key: same, text: 'Neu', reason: '', version: 1 };
    const edit = () => via(helper).call(editPost, { params: at(2), body });
    const outcomes = await meeting(app, LOCK, [thread], [edit, edit], 2);
    expect(outcomes).toEqual(outcomes.map(() => ({ status: 'fulfilled', value: { number: 2, change: 3 } })));
  });

  it('one edits what another deletes', async () => {
    expect(['ok ok', 'forbidden ok']).toContain(await together([() => act.edit(helper), () => act.remove(moderator)]));
    expect(await row()).toMatchObject({ posts: 1 });
  });

  it('two edit the same version: one is told of the other', async () => {
    expect(await together([() => act.edit(helper), () => act.edit(moderator)])).toBe('conflict ok');
  });

  it('marks meet the deletion: no answer is left behind', async () => {
    const calls = [
      () => act.answer(author),
      () => act.helpful(author),
      () => act.remove(moderator),
      () => act.answer(moderator, 2, false),
    ];
    expect((await together(calls)).split(' ').filter((code) => code !== 'ok' && code !== 'forbidden')).toEqual([]);
    expect(await row()).toMatchObject({ posts: 1, answers: 0 });
  });

  it('twelve mark the same answer: it counts once', async () => {
    expect(
      await together(Array.from({ length: 6 }, () => [() => act.answer(author), () => act.answer(moderator)]).flat()),
    ).toBe(Array(12).fill('ok').join(' '));
    expect(await row()).toMatchObject({ answers: 1 });
  });

  it('replies meet the closing: each is in before it, or refused', async () => {
    const outcome = await together([() => act.close(), ...Array.from({ length: 5 }, () => () => act.reply(helper))]);
    expect(outcome).toMatch(/^(closed )*(ok ?)+$/);
    expect(await row()).toMatchObject({
      closed: true,
      posts: 1 + outcome.split(' ').filter((code) => code === 'ok').length,
    });
  });

  it('a reply meets the deletion of what it answers', async () => {
    expect(await together([() => act.reply(author, 2), () => act.remove(moderator)])).toBe('ok ok');
    expect(await row()).toMatchObject({ posts: 2, last_number: 3 });
  });

  it('anything meets anything: nothing breaks, and every count is right', async () => {
    const someone = fc.constantFrom(0, 1, 2);
    const deed = fc.record({
      who: someone,
      what: fc.constantFrom('reply', 'edit', 'remove', 'helpful', 'answer', 'close', 'open', 'read', 'read all'),
      number: fc.integer({ min: 1, max: 4 }),
      on: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), async (deeds) => {
        thread = await aThread(author, topicId, { kind: 'question' });
        await act.reply(helper);
        const people = [author, helper, moderator];
        const outcomes = await Promise.allSettled(
          deeds.map(({ who, what, number, on }) => {
            const person = people[who]!;
            if (what === 'reply') return act.reply(person, on ? 1 : null);
            if (what === 'edit') return act.edit(person, number);
            if (what === 'remove') return act.remove(person, number);
            if (what === 'helpful') return act.helpful(person, number, on);
            if (what === 'answer') return act.answer(person, number, on);
            if (what === 'read all') return person.caller.call(markAllRead, { body: { topicId: null } });
            if (what === 'read') return person.caller.call(markRead, { params: here(), body: { number } });
            return act.close(what === 'close');
          }),
        );
        for (const outcome of outcomes)
          if (outcome.status === 'rejected') expect((outcome.reason as ProblemAnswer).problem.status).toBeLessThan(500);
        expect(await miscounted(app)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('at the door', () => {
  const accept = (token: string, email: string) => () =>
    app.anonymous.call(acceptInvitation, {
      params: { token },
      body: { name: 'Neue Person', position: '', email, password: PASSWORD },
    });
  const count = async (email: string) =>
    (await app.db.query('select count(*)::int n from member where email = $1', [email]))[0].n as number;

  it('two accept one invitation: one comes in', async () => {
    const { id, token } = await anInvitation(app);
    const outcomes = await meeting(
      app,
      'select 1 from invitation where id = $1 for update',
      [id],
      [accept(token, 'a@example.org'), accept(token, 'a@example.org')],
    );
    expect(codes(outcomes)).toBe('expired ok');
    expect(await count('a@example.org')).toBe(1);
  });

  it('one person accepts two invitations at once: one account', async () => {
    const [first, second] = [await anInvitation(app), await anInvitation(app)];
    const outcomes = await meeting(
      app,
      'lock table member in share mode',
      [],
      [accept(first.token, 'b@example.org'), accept(second.token, 'b@example.org')],
    );
    expect(codes(outcomes)).toBe('conflict ok');
    expect(await count('b@example.org')).toBe(1);
  });

  it('two use one link for a new password: one is signed in', async () => {
    const person = await aMember(app).build();
    const token = await aPasswordReset(app, person.id);
    const use = () => app.anonymous.call(resetPassword, { params: { token }, body: { password: PASSWORD } });
    const outcomes = await meeting(
      app,
      'select 1 from password_reset where member_id = $1 for update',
      [person.id],
      [use, use],
    );
    expect(codes(outcomes)).toBe('expired ok');
  });

  it('two invite the same address: one invitation is open', async () => {
    const invite = () =>
      administrator.caller.call(inviteMember, {
        body: { name: 'Neue Person', email: 'c@example.org', position: '', kind: 'member', regionId: null, roles: [] },
      });
    const outcomes = await meeting(app, 'lock table invitation in share mode', [], [invite, invite, invite]);
    expect(codes(outcomes)).toBe('ok ok ok');
    const open = await app.db.query(`select 1 from invitation where email = 'c@example.org' and revoked_at is null`);
    expect(open).toHaveLength(1);
  });
});

describe('elsewhere', () => {
  it('sixteen start the same thread with one key: there is one', async () => {
    const body = {
      key: key(),
      kind: 'question' as const,
      title: 'Nur ein einziges Mal',
      topicId,
      visibility: 'network' as const,
      mandateId: null,
      text: 'x',
    };
    const answers = await Promise.all(Array.from({ length: 16 }, () => author.caller.call(startThread, { body })));
    expect(new Set(answers.map((answer) => answer.thread)).size).toBe(1);
    expect(await app.db.query(`select 1 from thread where title = 'Nur ein einziges Mal'`)).toHaveLength(1);
  });

  it('two tabs save a draft over the same one: one is told of the other', async () => {
    const save = (text: string) => () =>
      author.caller.call(saveDraft, {
        params: { target: `thread-${thread}` },
        body: { sequence: 0, content: { text } },
      });
    const outcomes = await meeting(app, 'lock table draft in share mode', [], [save('eins'), save('zwei')]);
    expect(codes(outcomes)).toBe('conflict ok');
  });

  it('two add a topic of the same name: there is one', async () => {
    const add = () => administrator.caller.call(addTopic, { body: { name: 'Friedhöfe', description: '' } });
    const outcomes = await meeting(app, 'lock table topic in share mode', [], [add, add]);
    expect(codes(outcomes)).toBe('invalid ok');
  });
});
