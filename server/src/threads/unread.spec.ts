import fc from 'fast-check';
import { deletePost } from '#contract/posts';
import { movePosts } from '#contract/restructure';
import { admitGuest, editThread, listThreads, markAllRead, markRead } from '#contract/threads';
import { listTopics, UNREAD_COUNTED } from '#contract/topics';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';
import { at, key, write } from '../../test/dialogue.js';
import { MISCOUNTED } from '../../test/miscounted.js';
import { READERS, type Reader, VISIBILITIES } from '../../test/unread-oracle.js';
import { age, World } from '../../test/unread-world.js';

let app: TestApp;
let author: TestMember;
let moderator: TestMember;
beforeAll(async () => {
  app = await startTestApp();
  author = await aMember(app).build();
  moderator = await aMember(app).withRole('moderator').build();
});
afterAll(() => app.close());

type Step = (world: World) => Promise<unknown>;
const anyThread = fc.nat({ max: 3 });
const anyReader = fc.constantFrom(...READERS);
const anyNumber = fc.nat({ max: 5 });

const writes = fc
  .tuple(fc.constantFrom('author', 'author', ...READERS), anyThread)
  .map(([by, n]): Step => async ({ oracle, readers, ids }) => {
    const one = oracle.threads[n]!;
    if (by === 'guest' && !(oracle.mayRead('guest', one) && one.admitted)) return;
    await write(by === 'author' ? author : readers[by as Reader], ids[n]!, 'Noch etwas dazu.');
    oracle.write(one, by);
  });
const deletes = fc.tuple(anyThread, anyNumber).map(([n, which]): Step => async ({ oracle, ids }) => {
  const one = oracle.threads[n]!;
  const chosen = 1 + (which % one.posts.length);
  if (one.posts[chosen - 1]!.deleted) return;
  await moderator.caller.call(deletePost, { params: at(ids[n]!, chosen), body: { key: key(), reason: '' } });
  oracle.delete(one, chosen);
});
const reads = fc
  .tuple(anyReader, anyThread, anyNumber)
  .map(([who, n, which]): Step => async ({ oracle, readers, ids }) => {
    const one = oracle.threads[n]!;
    if (!oracle.mayRead(who, one)) return;
    const upTo = 1 + (which % one.posts.length);
    await readers[who].caller.call(markRead, { params: { thread: String(ids[n]) }, body: { number: upTo } });
    oracle.read(who, one, upTo);
  });
const readsAll = fc
  .tuple(anyReader, fc.constantFrom(null, 0, 1))
  .map(([who, topic]): Step => async ({ oracle, readers, topics }) => {
    await readers[who].caller.call(markAllRead, { body: { topicId: topic === null ? null : topics[topic]!.id } });
    oracle.readAll(who, topic);
  });
const admits = fc.tuple(anyThread, fc.boolean()).map(([n, admitted]): Step => async ({ oracle, readers, ids }) => {
  // Whether what somebody marked as read with everything else is new when they are let in again is left open.
  if (oracle.threads[n]!.markedByGuest) return;
  await moderator.caller.call(admitGuest, {
    params: { thread: String(ids[n]), member: String(readers.guest.id) },
    body: { admitted },
  });
  oracle.show(oracle.threads[n]!, { admitted });
});
const shows = fc
  .tuple(anyThread, fc.constantFrom(...VISIBILITIES))
  .map(([n, visibility]): Step => async ({ oracle, ids }) => {
    if (oracle.threads[n]!.markedByGuest) return;
    await moderator.caller.call(editThread, {
      params: { thread: String(ids[n]) },
      body: { key: key(), visibility, reason: '' },
    });
    oracle.show(oracle.threads[n]!, { visibility });
  });
const moves = fc
  .tuple(anyThread, anyThread, fc.nat({ max: 63 }))
  .map(([n, m, which]): Step => async ({ oracle, ids }) => {
    const [from, to] = [oracle.threads[n]!, oracle.threads[m]!];
    if (n === m || from.markedByGuest || to.markedByGuest) return;
    const there = from.posts.flatMap(({ moved }, index) => (moved ? [] : [index + 1]));
    const numbers = there.filter((_, index) => which & (1 << (index % 6)));
    const count = (some: number[]) => some.filter((number) => !from.posts[number - 1]!.deleted).length;
    if (count(numbers) === 0 || count(numbers) === count(there)) return;
    const body = { key: key(), numbers, withAnswers: false, into: ids[m]!, reason: 'Gehört dorthin' };
    await moderator.caller.call(movePosts, { params: { thread: String(ids[n]) }, body });
    oracle.move(from, to, numbers);
  });
const passes = fc.constantFrom(0.1, 2, 30).map(
  (hours): Step =>
    () =>
      age(app, hours),
);
const compare: Step = async (world) => {
  for (const reader of READERS) expect(await world.shown(reader)).toEqual(world.expected(reader));
};
const compares = fc.constant(compare);

/** Often enough in the order that matters: something is written, time goes by, somebody asks, and then it is read or shown. */
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: writes },
    { weight: 3, arbitrary: passes },
    { weight: 3, arbitrary: compares },
    { weight: 3, arbitrary: reads },
    { weight: 3, arbitrary: shows },
    { weight: 2, arbitrary: admits },
    { weight: 2, arbitrary: moves },
    { weight: 1, arbitrary: readsAll },
    { weight: 1, arbitrary: deletes },
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
);

test('topics, lists and heads agree at any time with the plain meaning of unread', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const world = await World.create(app, author);
      for (const take of taken) await take(world);
      await compare(world);
      // Asking has moved the moment on; nothing has become read or unread by that.
      await compare(world);
    }),
    // Looking for the shortest counterexample ends in time to be told.
    { numRuns: 25, interruptAfterTimeLimit: 40_000 },
  );
});

test('asking moves the moment on, and what is older and unread stays so until it is read', async () => {
  const reader = await aMember(app).build();
  const topic = await aTopic(app);
  const thread = await aThread(author, topic.id);
  for (const text of ['Zweitens.', 'Drittens.']) await write(author, thread, text);
  await age(app, 5, `thread_id = ${thread}`, `id = ${thread}`);
  const moment = async () =>
    (
      (await app.db.query("select unread_since > now() - interval '1 hour' as moved from member where id = $1", [
        reader.id,
      ])) as { moved: boolean }[]
    )[0]!.moved;
  const seen = async () => {
    const { threads } = await reader.caller.call(listThreads, { query: { filter: 'unread', topic: topic.slug } });
    const topics = (await reader.caller.call(listTopics, {})).topics;
    return [threads.map(({ unread }) => unread), topics.find(({ id }) => id === topic.id)!.unread];
  };
  expect(await moment()).toBe(false);
  expect(await seen()).toEqual([[3], 1]);
  expect(await moment()).toBe(true);
  expect(await seen()).toEqual([[3], 1]);
  await reader.caller.call(markRead, { params: { thread: String(thread) }, body: { number: 1 } });
  expect(await seen()).toEqual([[2], 1]);
  await reader.caller.call(markRead, { params: { thread: String(thread) }, body: { number: 3 } });
  expect(await seen()).toEqual([[], 0]);
  const kept = 'select from reading where member_id = $1 and thread_id = $2 and kept';
  expect(await app.db.query(kept, [reader.id, thread])).toEqual([]);
});

test('whoever has very much to read is told of the latest hundred', async () => {
  const reader = await aMember(app).build();
  const topic = await aTopic(app);
  await app.db.query(
    `insert into thread (topic_id, kind, title, author_id, last_author_id, change, last_number, posts)
     select $1, 'discussion', 'Diskussion Nr. ' || n, $2, $2, 1, 1, 1 from generate_series(1, 120) n`,
    [topic.id, author.id],
  );
  const { topics } = await reader.caller.call(listTopics, {});
  expect(topics.find(({ id }) => id === topic.id)).toMatchObject({ threads: 120, unread: UNREAD_COUNTED });
  expect(topics.reduce((sum, { unread }) => sum + unread, 0)).toBe(UNREAD_COUNTED);
});

test.each(Object.entries(MISCOUNTED))('after all that there is not %s', async (_, sql) => {
  expect(await app.db.query(sql)).toEqual([]);
});
