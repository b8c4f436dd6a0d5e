import { childrenOf } from '../../../server/test/children.js';
import { Network } from '../servers.js';
import { Viewer } from '../viewer.js';
import { afterwards } from './afterwards.js';
import { expectSameAsAfresh, newThread, signInMembers, Writers } from './writers.js';

const WRITERS = 16;
const FOLLOWERS = 6;
const KILLS = 3;
const POSTS_BETWEEN = 60;

it('while processes of a server are killed and replaced, members post and read on, and nothing is lost or doubled', async () => {
  const network = await Network.create();
  afterwards(() => network.close());
  const server = await network.startServer({}, ['--workers', '2']);
  const people = await signInMembers(server.url, WRITERS);
  const thread = await newThread(people[0]!);
  const followers = await Promise.all(people.slice(0, FOLLOWERS).map((person) => Viewer.open(person, thread)));
  const writers = new Writers(people, thread);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await writers.progress(POSTS_BETWEEN);
    const processes = childrenOf(server.pid, 'main.js');
    process.kill(processes[kill % processes.length]!, 'SIGKILL');
  }
  await writers.progress(POSTS_BETWEEN);
  await writers.stop();
  expect(await writers.complaints(people[0]!)).toEqual([]);
  await expectSameAsAfresh(followers, people[0]!, thread);
  expect(server.output().split('wird ersetzt').length - 1).toBe(KILLS);
});
