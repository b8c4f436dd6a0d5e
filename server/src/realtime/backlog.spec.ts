import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { writePost } from '#contract/posts';
import { SOCKET_PATH } from '#contract/realtime';
import { startTestApp, type TestApp } from '../../test/app.js';
import { aMember, aThread, aTopic, type TestMember } from '../../test/builders.js';

const CONNECT = '40';
const PONG = '3';
const LONG = 'Wort '.repeat(4_000);

let app: TestApp;
let writer: TestMember;
let thread: number;

beforeAll(async () => {
  app = await startTestApp();
  writer = await aMember(app).build();
  thread = await aThread(writer, (await aTopic(app)).id);
  for (let n = 0; n < 20; n += 1) await write(LONG);
});
afterAll(() => app.close());

const write = (text: string) =>
  writer.caller.call(writePost, {
    params: { thread: String(thread) },
    body: { key: randomUUID(), text, parent: null, mandateId: null },
  });
/** Asks for all posts: an answer of four hundred thousand bytes. */
const watch = () => `420${JSON.stringify(['watch', { thread, since: 0 }])}`;
const cookie = () => ({ cookie: `session=${writer.caller.token}` });

/** A reader that reads along, and misses nothing. */
async function reader() {
  const socket = await writer.caller.socket();
  const { ok } = (await socket.ask('watch', { thread, since: 0 })) as unknown as { ok: { to: number } };
  const missing = { from: ok.to, gaps: 0 };
  socket.raw.on('changes', ({ from, to }) => {
    if (from !== missing.from) missing.gaps += 1;
    missing.from = to;
  });
  return { socket, missing };
}

test('a browser that answers but does not read is cut off, and nobody else', async () => {
  const { socket, missing } = await reader();
  const slow = new WebSocket(`${app.url.replace('http', 'ws')}${SOCKET_PATH}/?EIO=4&transport=websocket`, {
    headers: cookie(),
  });
  for (const message of [CONNECT, watch()]) {
    await once(slow, 'message');
    slow.send(message);
  }
  slow.pause();
  let cut = false;
  slow.on('error', () => undefined).on('close', () => (cut = true));
  let last = 1;
  while (!cut) {
    // It goes on asking and answering, so that it does not count as gone.
    slow.send(watch());
    slow.send(PONG);
    last = (await write('Neues')).change;
  }
  await socket.heard('changes', ({ to }) => to >= last);
  expect(missing.gaps).toBe(0);
  expect(socket.raw.connected).toBe(true);
  socket.close();
});

test('nor is more and more kept for one that never asks again by long polling', async () => {
  const poll = async (sid: string, body?: string) => {
    const address = `${app.url}${SOCKET_PATH}/?EIO=4&transport=polling${sid && `&sid=${sid}`}`;
    const answer = await fetch(address, { method: body ? 'POST' : 'GET', body, headers: cookie() });
    return { status: answer.status, text: await answer.text() };
  };
  const { sid } = JSON.parse((await poll('')).text.slice(1)) as { sid: string };
  await poll(sid, CONNECT);
  await poll(sid);
  for (let n = 0; n < 3; n += 1) expect((await poll(sid, watch())).status).toBe(200);
  expect((await poll(sid)).text).toContain('Neues');
  while ((await poll(sid, watch())).status === 200);
  expect((await poll(sid)).status).toBe(400);
});
