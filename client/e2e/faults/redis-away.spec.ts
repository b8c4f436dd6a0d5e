import { setTimeout as sleep } from 'node:timers/promises';
import type { Socket } from 'socket.io-client';
import { redisProgram, startRedis, type TestRedis } from '../../../server/test/redis.js';
import type { ClientToServer, ServerToClient } from '#contract/realtime';
import type { Person } from '../person.js';
import { Network, type Server } from '../servers.js';
import { Viewer } from '../viewer.js';
import { afterwards } from './afterwards.js';
import { expectSameAsAfresh, newThread, signInMembers, Writers } from './writers.js';

const PEOPLE = 8;
const POSTS = 40;

type Line = Socket<ServerToClient, ClientToServer>;

async function watching(person: Person, thread: number): Promise<Line> {
  const line = person.socket();
  afterwards(() => line.disconnect());
  await line.emitWithAck('watch', { thread, since: 0 });
  return line;
}

/** Until one hears, over the other server, that the other writes: nothing but Redis carries that. */
async function expectHeard(by: Line, from: Line, thread: number): Promise<void> {
  let heard = false;
  by.on('writers', ({ writers }) => (heard ||= writers.length > 0));
  while (!heard) {
    await from.emitWithAck('writing', { thread, active: true });
    await sleep(100);
  }
  by.off('writers');
  await from.emitWithAck('writing', { thread, active: false });
}

const FAULTS = {
  'stopped and started again': {
    takeAway: (redis: TestRedis) => redis.stop(),
    giveBack: ({ url }: TestRedis) => startRedis(Number(new URL(url).port)),
  },
  'frozen for a while': {
    takeAway: async (redis: TestRedis) => redis.freeze(),
    giveBack: async (redis: TestRedis) => (redis.thaw(), redis),
  },
};

const missing = redisProgram === null ? ': not tested, no redis-server on this machine' : '';
(missing ? describe.skip : describe)(`posts are written and reach readers of both servers${missing}`, () => {
  it.each(Object.entries(FAULTS))('while Redis is %s', async (_, { takeAway, giveBack }) => {
    let redis = await startRedis();
    afterwards(() => redis.stop());
    const network = await Network.create();
    afterwards(() => network.close());
    const servers: Server[] = [];
    for (let n = 0; n < 2; n += 1) servers.push(await network.startServer({ REDIS_URL: redis.url }));
    const here = await signInMembers(servers[0]!.url, PEOPLE);
    const there = await signInMembers(servers[1]!.url, 2);
    const thread = await newThread(here[0]!);
    const [near, far] = await Promise.all([watching(here[1]!, thread), watching(there[1]!, thread)]);
    await expectHeard(far, near, thread);
    const followers = await Promise.all([Viewer.open(here[0]!, thread), Viewer.open(there[0]!, thread)]);
    const writers = new Writers(here, thread);
    await writers.progress(POSTS);

    await takeAway(redis);
    const before = followers.map(({ state }) => state.change);
    await writers.progress(POSTS);
    await Promise.all(followers.map((follower, n) => follower.settled(before[n]! + POSTS)));
    redis = await giveBack(redis);

    await writers.progress(POSTS);
    await expectHeard(far, near, thread);
    await writers.stop();
    expect(await writers.complaints(here[0]!)).toEqual([]);
    await expectSameAsAfresh(followers, here[0]!, thread);
  });
});
