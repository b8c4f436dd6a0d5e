import { CallError, unreachable } from '../../lib/call-error.js';
import { createOutbox, type Outbox, type Unsent } from './outbox.js';
import { readUnsent } from './outbox-storage.js';

const MEMBER = 7;
let opened: Outbox[] = [];

function unsent(key: string, text = `Beitrag ${key}`): Unsent {
  return {
    key,
    thread: 12,
    text,
    parent: null,
    mandateId: null,
    speaksFor: 'persönlich',
    at: '2026-11-12T08:14:00.000Z',
  };
}

function refusal(status: number): CallError {
  return new CallError({
    type: 'about:blank',
    status,
    code: status === 401 ? 'not-signed-in' : 'closed',
    title: 'Diese Diskussion ist geschlossen.',
  });
}

/** A server that takes each key once, and whose answers can fail before or after the write. */
function server() {
  const posts: Unsent[] = [];
  const failures: ('lost' | 'unanswered' | CallError)[] = [];
  const keys: string[] = [];
  const send = async (item: Unsent) => {
    keys.push(item.key);
    const failure = failures.shift();
    if (failure instanceof CallError) throw failure;
    if (failure === 'lost') throw unreachable();
    if (!posts.some((post) => post.key === item.key)) posts.push(item);
    if (failure === 'unanswered') throw unreachable();
    return posts.findIndex((post) => post.key === item.key) + 1;
  };
  return { posts, failures, keys, send };
}

function open(send: (item: Unsent) => Promise<number>): Outbox {
  const outbox = createOutbox(MEMBER, send);
  opened.push(outbox);
  return outbox;
}

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !condition(); turn++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).toBe(true);
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const outbox of opened) outbox.close();
  opened = [];
});

describe('the outbox', () => {
  it('sends in order and remembers the number given', async () => {
    const { posts, send } = server();
    const outbox = open(send);
    for (const key of ['a', 'b', 'c']) outbox.add(unsent(key));
    await until(() => outbox.items.get().every((item) => item.written !== undefined));
    expect(posts.map((post) => post.key)).toEqual(['a', 'b', 'c']);
    expect(outbox.items.get().map((item) => item.written)).toEqual([1, 2, 3]);
  });

  it('writes once, however often the answer is lost', async () => {
    const { posts, failures, keys, send } = server();
    failures.push('lost', 'unanswered', 'unanswered');
    const outbox = open(send);
    outbox.add(unsent('a'));
    outbox.add(unsent('b'));
    for (const tries of [1, 2, 3]) {
      await until(() => keys.length === tries);
      expect(outbox.items.get().map((item) => item.written)).toEqual([undefined, undefined]);
      await until(() => outbox.waiting.get() === 'connection');
      outbox.wake();
    }
    await until(() => outbox.items.get().every((item) => item.written !== undefined));
    expect(keys).toEqual(['a', 'a', 'a', 'a', 'b']);
    expect(posts.map((post) => post.key)).toEqual(['a', 'b']);
    expect(outbox.waiting.get()).toBeNull();
  });

  it('lets what was for a merged thread wait in the other one, to be sent by hand', async () => {
    const { posts, failures, send } = server();
    const problem = { type: 'about:blank', status: 409, code: 'moved', title: 'Zusammengeführt.' } as const;
    failures.push(new CallError({ ...problem, current: { thread: 20 } }));
    const outbox = open(send);
    outbox.add({ ...unsent('a'), parent: 3 });
    await until(() => outbox.items.get().some((item) => item.problem !== undefined));
    expect(outbox.items.get()).toEqual([
      { ...unsent('a'), thread: 20, parent: null, problem: expect.stringContaining('hier noch einmal') },
    ]);
    outbox.wake();
    outbox.add(unsent('b'));
    await until(() => posts.length > 0);
    expect(posts.map(({ key }) => key)).toEqual(['b']);
  });

  it('keeps unsent posts across a reload', async () => {
    const never = open(() => new Promise(() => undefined));
    never.add(unsent('a', 'Das darf nicht verloren gehen.'));
    never.close();
    const { posts, send } = server();
    const after = open(send);
    expect(after.items.get().map((item) => item.text)).toEqual(['Das darf nicht verloren gehen.']);
    after.wake();
    await until(() => posts.length === 1);
  });

  it('keeps the text and says why when the server refuses for good, and goes on with the next', async () => {
    const { posts, failures, send } = server();
    failures.push(refusal(409));
    const outbox = open(send);
    outbox.add(unsent('a'));
    outbox.add(unsent('b'));
    await until(() => posts.length === 1);
    expect(outbox.items.get()[0]).toMatchObject({
      key: 'a',
      text: 'Beitrag a',
      problem: 'Diese Diskussion ist geschlossen.',
    });
    expect(posts[0]!.key).toBe('b');
    outbox.remove('a');
    expect(readUnsent(MEMBER).map((item) => item.key)).toEqual(['b']);
  });

  it('waits for a new sign-in without giving up', async () => {
    const { posts, failures, keys, send } = server();
    failures.push(refusal(401));
    const outbox = open(send);
    outbox.add(unsent('a'));
    await until(() => keys.length === 1 && outbox.waiting.get() === 'connection');
    expect(outbox.items.get()[0]!.problem).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 0));
    outbox.wake();
    await until(() => posts.length === 1);
  });

  it('sees what another tab has sent, and takes nothing of another member', async () => {
    const { send } = server();
    const outbox = open(send);
    localStorage.setItem('outbox-8', JSON.stringify([unsent('x')]));
    localStorage.setItem('outbox-7', JSON.stringify([unsent('y')]));
    window.dispatchEvent(new StorageEvent('storage', { key: 'outbox-7' }));
    expect(outbox.items.get().map((item) => item.key)).toEqual(['y']);
  });
});
