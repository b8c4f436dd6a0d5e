import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Follower } from './follower.js';
import { Line } from './line.js';
import type { CutResult, CutTask } from './messages.js';
import { send } from './sockets.js';

/** A follower that gets nothing new for so long has got all that it will ever get, in milliseconds. */
const GIVEN_UP_MS = 20_000;

/** Cuts the line of many followers while posts are written, and counts what they lack afterwards. */
export async function cut({
  url,
  followers: cookies,
  thread,
  since,
  poster,
  posts,
  cutMs,
}: CutTask): Promise<CutResult> {
  const line = await Line.to(url);
  const followers = await Promise.all(cookies.map(({ cookie }) => Follower.open(line.url, cookie, thread, since)));
  const mended = sleep(cutMs).then(() => (line.mend(), performance.now()));
  line.cut();
  const numbers: number[] = [];
  for (let post = 0; post < posts; post++) {
    const body = JSON.stringify({
      key: randomUUID(),
      text: `Während des Ausfalls geschrieben, Nr. ${post}`,
      parent: null,
      mandateId: null,
    });
    numbers.push((await send(`${url}/api/threads/${thread}/posts`, poster, body)).number);
    await sleep((cutMs / posts) * 0.9);
  }
  const since0 = await mended;
  const missing = () => followers.reduce((sum, follower) => sum + follower.lacks(numbers), 0);
  for (const until = Date.now() + GIVEN_UP_MS; missing() > 0 && Date.now() < until;) await sleep(20);
  const result = {
    missing: missing(),
    expected: posts * followers.length,
    caughtUpAfter: (performance.now() - since0) / 1000,
  };
  followers.forEach((follower) => follower.close());
  line.close();
  return result;
}
