import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { mergeThread, movePosts } from '#contract/restructure';
import { getThread } from '#contract/threads';
import { fillThread } from '../long-thread.js';
import { HENKEL } from '../people.js';
import { Person } from '../person.js';
import { freePort, Network, type Server } from '../servers.js';
import { loadAfresh, Viewer } from '../viewer.js';
import { afterwards } from './afterwards.js';
import { expectSameAsAfresh, isPassing, newThread, signInMembers, Writers } from './writers.js';

const LONG = 10_000;
const KILLS = 3;
const POSTS_BETWEEN = 60;

let network: Network;
let start: () => Promise<Server>;

beforeEach(async () => {
  network = await Network.create();
  afterwards(() => network.close());
  const settings = { PORT: String(await freePort()) };
  start = () => network.startServer(settings);
});

const live = async (person: Person, thread: number) =>
  [...(await loadAfresh(person, thread)).posts.values()].filter(({ deleted }) => deleted === null).length;

it('a merge in the midst of which the server is killed has not begun, and is done once when it is asked for again', async () => {
  let server = await start();
  const moderator = await Person.signedIn(server.url, HENKEL);
  const [source, target] = [await newThread(moderator), await newThread(moderator)];
  await fillThread(network, source, LONG);
  const merge = { params: { thread: String(source) }, body: { key: randomUUID(), into: target, reason: 'Dasselbe' } };
  const asked = moderator.call(mergeThread, merge).catch(() => 'unanswered');
  await movedSome();
  await server.kill();
  expect(await asked).toBe('unanswered');
  server = await start();
  expect((await moderator.call(getThread, { params: { thread: String(source) } })).thread).toMatchObject({
    posts: LONG,
    change: LONG,
    mergedInto: null,
  });
  expect(await live(moderator, target)).toBe(1);
  for (const _ of ['once', 'and again']) {
    expect(await moderator.call(mergeThread, merge)).toEqual({ thread: target, first: 2, posts: LONG });
  }
  expect([await live(moderator, source), await live(moderator, target)]).toEqual([0, LONG + 1]);
});

/** Until a statement that moves posts is under way, and not the first. */
async function movedSome(): Promise<void> {
  const sql = `select 1 from pg_stat_activity where datname = current_database() and query like 'with plan%'
    and backend_xid is not null and query_start > xact_start + interval '100 milliseconds'`;
  while ((await network.query(sql)).length === 0);
}

it('posts that are moved to and fro while members write and the server is killed are there once, all of them', async () => {
  let server = await start();
  const people = await signInMembers(server.url, 8);
  const moderator = await Person.signedIn(server.url, HENKEL);
  const [here, there] = [await newThread(people[0]!), await newThread(people[0]!)];
  const followers = await Promise.all([here, there].map((thread) => Viewer.open(people[0]!, thread)));
  const writers = new Writers(people, here, [there]);
  const moving = { on: true };
  const moves = moveToAndFro(moderator, here, there, moving);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await writers.progress(POSTS_BETWEEN);
    await server.kill();
    server = await start();
  }
  await writers.progress(POSTS_BETWEEN);
  await writers.stop();
  moving.on = false;
  expect(await moves).toBeGreaterThan(KILLS);
  expect(await writers.complaints(people[0]!)).toEqual([]);
  for (const [n, thread] of [here, there].entries()) await expectSameAsAfresh([followers[n]!], people[0]!, thread);
});

/** @returns how often posts were moved */
async function moveToAndFro(moderator: Person, here: number, there: number, moving: { on: boolean }): Promise<number> {
  let done = 0;
  for (let [from, into] = [here, there]; moving.on; [from, into] = [into, from]) {
    const key = randomUUID();
    const numbers = await patiently(() => latest(moderator, from));
    if (numbers.length === 0) continue;
    const body = { key, numbers, withAnswers: false, into, reason: 'Hin und her' };
    await patiently(() => moderator.call(movePosts, { params: { thread: String(from) }, body }));
    done += 1;
  }
  return done;
}

/** Up to twenty of a thread's posts, without the first. */
async function latest(person: Person, thread: number): Promise<number[]> {
  const { posts } = await loadAfresh(person, thread);
  return [...posts.values()]
    .filter(({ deleted, number }) => deleted === null && number > 1)
    .slice(-20)
    .map(({ number }) => number);
}

/** Tries until somebody answers. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await sleep(100);
    }
  }
}
