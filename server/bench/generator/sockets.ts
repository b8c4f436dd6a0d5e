import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Receipts } from './receipts.js';
import { BareSocket } from './bare-socket.js';
import type { Delivery, OpenTask, PostTask } from './messages.js';

const groups = new Map<string, BareSocket[]>();
/** Connections that are being made at once. */
const AT_ONCE = 50;
/** After the last post nothing more is expected when nothing has come for so long, in milliseconds. */
const SILENCE_MS = 3_000;

/** Connects sockets that watch threads, and keeps them open. */
export async function openSockets({ group, url, viewers }: OpenTask): Promise<void> {
  const sockets: BareSocket[] = [];
  groups.set(group, sockets);
  for (let first = 0; first < viewers.length; first += AT_ONCE) {
    const some = viewers.slice(first, first + AT_ONCE);
    sockets.push(
      ...(await Promise.all(some.map(({ cookie, thread, since }) => BareSocket.watching(url, cookie, thread, since)))),
    );
  }
}

export function closeSockets({ group }: { group: string }): void {
  groups.get(group)?.forEach((socket) => socket.close());
  groups.delete(group);
}

/** Writes posts at a steady pace and notes when each socket of the group gets each of them. */
export async function post({ group, url, path, cookie, posts, everyMs, mandateId }: PostTask): Promise<Delivery> {
  const sockets = groups.get(group)!;
  const receipts = new Receipts(sockets.length, posts);
  sockets.forEach((socket, index) => (socket.onChanges = (message, at) => receipts.note(index, message, at)));
  const cpu = process.cpuUsage();
  const answers: Promise<unknown>[] = [];
  const began = performance.now();
  for (let number = 0; number < posts; number++) {
    await sleep(Math.max(0, began + number * everyMs - performance.now()));
    const body = JSON.stringify({ key: randomUUID(), text: receipts.textOf(number), parent: null, mandateId });
    receipts.sent(number);
    answers.push(send(url + path, cookie, body));
  }
  await Promise.all(answers);
  await receipts.settled(SILENCE_MS);
  sockets.forEach((socket) => (socket.onChanges = () => undefined));
  const { user, system } = process.cpuUsage(cpu);
  return { ...receipts.result(), generatorCpu: (user + system) / 1e6 };
}

/** @throws where the server does not take the post */
export async function send(url: string, cookie: string, body: string): Promise<{ number: number; change: number }> {
  const answer = await fetch(url, { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { number: number; change: number };
}
