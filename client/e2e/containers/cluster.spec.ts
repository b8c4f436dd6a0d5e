import { getThread } from '#contract/threads';
import { afterwards } from '../faults/afterwards.js';
import { expectSameAsAfresh, newThread, signInMembers, Writers } from '../faults/writers.js';
import type { Person } from '../person.js';
import { Viewer } from '../viewer.js';
import { type ClusterServer, says, startCluster } from './cluster.js';
import { Hasty } from './hasty.js';
import type { Machine } from './machine.js';
import { Reader } from './reader.js';

const PEOPLE = 16;
/** How many of them follow the thread, every other one on the second server; as many read it again and again. */
const FOLLOWERS = 4;
const POSTS_BETWEEN = 60;
/** An answer that takes longer is not waited for, in milliseconds: the connection may be dead without anybody knowing. */
const PATIENCE_MS = 6_000;

let first: ClusterServer;
let second: ClusterServer;
let redis: Machine;
let people: Person[];
/** One of them, at both servers. */
let hastyOne: Person[];

beforeAll(async () => {
  const cluster = await startCluster();
  [first, second] = cluster.servers;
  redis = cluster.redis;
  people = await signInMembers(first.url, PEOPLE);
  hastyOne = await Promise.all(cluster.servers.map(async ({ url }) => (await signInMembers(url, 1))[0]!));
  for (const person of [...people, ...hastyOne]) person.patienceMs = PATIENCE_MS;
});

/** Sends people to servers in turn; where one does not answer they go to the other, as through a proxy. */
function send(some: Person[], servers: ClusterServer[]): Person[] {
  for (const [n, person] of some.entries()) {
    person.url = servers[n % servers.length]!.url;
    person.others = [first.url, second.url].filter((url) => url !== person.url);
  }
  return some;
}

/**
 * A thread in which members post, and which others follow and read on both servers.
 * @param writeAt where those come who post
 */
async function begin(writeAt = [first, second]) {
  const following = send(people.slice(0, FOLLOWERS), [first, second]);
  const reading = send(people.slice(FOLLOWERS, 2 * FOLLOWERS), [first, second]);
  const writing = send(people.slice(2 * FOLLOWERS), writeAt);
  const thread = await newThread(people[0]!);
  const followers = await Promise.all(following.map((person) => Viewer.open(person, thread)));
  const readers = reading.map((person) => new Reader(person, thread));
  const writers = new Writers(writing, thread);
  const hasty = new Hasty(hastyOne, thread);
  afterwards(() => void Promise.allSettled([writers, hasty, ...readers].map((worker) => worker.stop())));
  afterwards(() => followers.forEach((follower) => follower.close()));
  return { thread, followers, readers, writers, hasty };
}
type Scene = Awaited<ReturnType<typeof begin>>;

/** Posts are acknowledged, and those who follow on these servers see them. */
async function goOn({ thread, followers, writers }: Scene, ...servers: ClusterServer[]): Promise<void> {
  await writers.progress(POSTS_BETWEEN);
  const { change } = (await people[0]!.call(getThread, { params: { thread: String(thread) } })).thread;
  const here = followers.filter((_, n) => servers.includes(n % 2 === 0 ? first : second));
  await Promise.all(here.map((follower) => follower.settled(change)));
}

async function expectNothingLostOrDoubled({ thread, followers, readers, writers, hasty }: Scene): Promise<void> {
  await Promise.all([writers, hasty, ...readers].map((worker) => worker.stop()));
  expect(await writers.complaints(people[0]!, ...hasty.written)).toEqual([]);
  await expectSameAsAfresh(followers, people[0]!, thread);
  expect(hasty.written.length).toBeGreaterThan(0);
  // Nothing was applied twice or out of order.
  for (const { reached } of followers) expect(reached).toEqual([...new Set(reached)].sort((a, b) => a - b));
  for (const { reads } of readers) expect(reads).toBeGreaterThan(0);
}

describe('while members post, read and follow, nothing is lost and nothing doubled when', () => {
  test('one of two servers is stopped, and started again', async () => {
    const scene = await begin();
    await goOn(scene, first, second);
    expect(await second.machine.stop()).toBe(0);
    await goOn(scene, first);
    await second.machine.startAgain();
    await says(second, 'ok', 'ok');
    await goOn(scene, first);
    await expectNothingLostOrDoubled(scene);
  });

  test('Redis is stopped, and started again', async () => {
    // So those on the second server hear of every post from the first one.
    const scene = await begin([first]);
    await goOn(scene, first, second);
    await redis.stop();
    await says(second, 'ok', 'away');
    await goOn(scene, first, second);
    await redis.startAgain();
    await says(second, 'ok', 'ok');
    await goOn(scene, first, second);
    await expectNothingLostOrDoubled(scene);
  });

  test('one of two servers loses its network, and gets it back', async () => {
    const scene = await begin();
    await goOn(scene, first, second);
    await second.machine.cut();
    await Promise.all([says(second, 'away', 'away'), goOn(scene, first)]);
    await second.machine.mend();
    await says(second, 'ok', 'ok');
    await goOn(scene, first);
    await expectNothingLostOrDoubled(scene);
  });
});
