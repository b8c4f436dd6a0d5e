import fc from 'fast-check';
import { PAGE_SIZE, type Post } from '#contract/posts';
import type { Changes, Thread, ThreadPage } from '#contract/threads';
import { pageOf } from './beginning.js';
import {
  applyChanges,
  applyPage,
  emptyThread,
  hasPage,
  isComplete,
  postsBetween,
  type ThreadState,
} from './thread-store.js';

const at = '2026-11-12T08:14:00.000Z';

/** A thread as the server keeps it: each write takes the next number and stamps what it touched. */
class ServerThread {
  private change = 0;
  private readonly posts: Post[] = [];

  write(): void {
    this.change++;
    const number = this.posts.length + 1;
    this.posts.push({
      number,
      change: this.change,
      author: { id: 1, name: 'Katrin Wendt' },
      region: null,
      createdAt: at,
      path: [number],
      html: `<p>${number}</p>`,
      edited: null,
      deleted: null,
      moved: null,
      hidden: null,
      locked: null,
      answer: false,
      helpful: [],
    });
  }

  touch(which: number): void {
    if (this.posts.length === 0) return this.write();
    this.change++;
    const index = which % this.posts.length;
    const post = this.posts[index]!;
    this.posts[index] = {
      ...post,
      change: this.change,
      html: `${post.html}<p>${this.change}</p>`,
      answer: !post.answer,
    };
  }

  thread(): Thread {
    const ref = { id: 1, name: 'Katrin Wendt' };
    return {
      id: 12,
      kind: 'question',
      title: `Stand ${this.change}`,
      topic: { id: 1, slug: 'mobilitaet', name: 'Mobilität' },
      visibility: 'network',
      pinned: false,
      closed: false,
      author: ref,
      region: null,
      createdAt: at,
      change: this.change,
      lastNumber: this.posts.length,
      posts: this.posts.length,
      answers: this.posts.filter((post) => post.answer).length,
      lastPostAt: at,
      lastAuthor: ref,
      regions: 1,
      tags: [],
      summary: null,
      slowMinutes: null,
      timers: [],
      mergedInto: null,
    };
  }

  page(page: number): ThreadPage {
    return { thread: this.thread(), page, posts: this.posts.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) };
  }

  changes(from: number, most = 200): Changes {
    const touched = this.posts
      .filter((post) => post.change > from)
      .sort((a, b) => a.change - b.change)
      .slice(0, most);
    const to = touched.length === most ? touched.at(-1)!.change : this.change;
    return { thread: this.thread(), from, to, posts: touched };
  }
}

/** What the reader does on a gap and on every return: ask until nothing is missing. */
function caughtUp(state: ThreadState, server: ServerThread, most: number): ThreadState {
  let current = state;
  do current = applyChanges(current, server.changes(current.change, most)).state;
  while (!isComplete(current));
  return current;
}

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('touch' as const), which: fc.nat(100) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), copies: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('deliver' as const), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fetch' as const), page: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('arrive' as const), which: fc.nat(20) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Runs the steps; messages and pages arrive late, twice, out of order or never. Every gap is answered by a question. */
function run(steps: Step[], most: number): { state: ThreadState; server: ServerThread } {
  const server = new ServerThread();
  server.write();
  let state = applyPage(emptyThread, server.page(1));
  let sent = state.change;
  const messages: Changes[] = [];
  const pages: ThreadPage[] = [];
  for (const one of steps) {
    if (one.do === 'write') server.write();
    else if (one.do === 'touch') server.touch(one.which);
    else if (one.do === 'fetch') pages.push(server.page(one.page));
    else if (one.do === 'arrive') {
      const page = pages[one.which % Math.max(1, pages.length)];
      if (page !== undefined) state = applyPage(state, page);
    } else if (one.do === 'send') {
      const message = server.changes(sent, most);
      sent = message.to;
      for (let copy = 0; copy < one.copies; copy++) messages.push(message);
    } else {
      const [message] = messages.splice(one.which % Math.max(1, messages.length), 1);
      if (message === undefined) continue;
      const result = applyChanges(state, message);
      state = result.outcome === 'gap' ? caughtUp(state, server, most) : result.state;
    }
  }
  return { state: caughtUp(state, server, most), server };
}

describe('the state of an open thread', () => {
  it('equals a fresh one after any delay, doubling, dropping and reordering of messages and pages', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200, size: 'max' }), fc.integer({ min: 1, max: 6 }), (steps, most) => {
        const { state, server } = run(steps, most);
        const thread = server.thread();
        expect(state.thread).toEqual(thread);
        expect(state.change).toBe(thread.change);
        for (let page = 1; page <= pageOf(thread.lastNumber); page++) {
          if (!hasPage(state, page)) continue;
          expect(postsBetween(state, (page - 1) * PAGE_SIZE + 1, page * PAGE_SIZE)).toEqual(server.page(page).posts);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('takes a message that continues from its number, asks at a later one and ignores an older one', () => {
    const server = new ServerThread();
    server.write();
    const start = applyPage(emptyThread, server.page(1));
    server.write();
    const first = server.changes(1);
    server.write();
    const second = server.changes(2);
    expect(applyChanges(start, second).outcome).toBe('gap');
    expect(applyChanges(start, second).state).toBe(start);
    const after = applyChanges(applyChanges(start, first).state, second);
    expect(after.outcome).toBe('applied');
    expect(after.state.posts.size).toBe(3);
    expect(applyChanges(after.state, first)).toEqual({ state: after.state, outcome: 'old' });
    const ahead = { ...second, thread: { ...second.thread, change: second.to + 5 } };
    const told = applyChanges(after.state, ahead);
    expect(told.outcome).toBe('old');
    expect(isComplete(told.state)).toBe(false);
  });

  it('never lets an older version of a post replace a newer one', () => {
    const server = new ServerThread();
    server.write();
    const before = server.page(1);
    server.touch(0);
    const state = applyPage(applyPage(emptyThread, server.page(1)), before);
    expect(state.posts.get(1)!.change).toBe(2);
    expect(state.change).toBe(1);
  });

  it('knows a page that live posts alone have filled', () => {
    const server = new ServerThread();
    for (let number = 1; number <= PAGE_SIZE; number++) server.write();
    const start = applyPage(emptyThread, server.page(1));
    server.write();
    expect(hasPage(start, 2)).toBe(false);
    expect(hasPage(caughtUp(start, server, 200), 2)).toBe(true);
  });
});
