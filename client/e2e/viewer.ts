import { PAGE_SIZE } from '#contract/posts';
import { type Changes, getThread, getThreadPage } from '#contract/threads';
import {
  applyChanges,
  applyPage,
  emptyThread,
  isComplete,
  type ThreadState,
} from '../src/features/threads/thread-store.js';
import type { Person } from './person.js';

/** A thread read anew, all pages of it. */
export async function loadAfresh(person: Person, thread: number): Promise<ThreadState> {
  const head = await person.call(getThread, { params: { thread: String(thread) } });
  let state = emptyThread;
  for (let page = 1; page <= Math.ceil(head.thread.lastNumber / PAGE_SIZE); page += 1) {
    state = applyPage(
      state,
      await person.call(getThreadPage, { params: { thread: String(thread), page: String(page) } }),
    );
  }
  return state;
}

/** Follows a thread as the page does, with the page's own state, and keeps a record of every message. */
export class Viewer {
  state: ThreadState = emptyThread;
  /** Numbers that the state has been complete up to, in the order in which they were reached. */
  readonly reached: number[] = [];
  private readonly socket;
  private closed = false;
  private asking: Promise<void> = Promise.resolve();

  private constructor(
    person: Person,
    private readonly thread: number,
  ) {
    this.socket = person.socket();
  }

  static async open(person: Person, thread: number): Promise<Viewer> {
    const viewer = new Viewer(person, thread);
    viewer.state = await loadAfresh(person, thread);
    viewer.socket.on('connect', () => viewer.catchUp());
    viewer.socket.on('changes', (changes) => {
      if (viewer.apply(changes) === 'gap') viewer.catchUp();
    });
    if (viewer.socket.connected) viewer.catchUp();
    return viewer;
  }

  /** Until the state is complete up to a number; a viewer that was closed waits no longer. */
  async settled(change: number): Promise<void> {
    while (this.state.change < change && !this.closed) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** Cuts the connection as a bad line would, without a word. */
  cut(): void {
    this.socket.io.engine?.close();
  }

  close(): void {
    this.closed = true;
    this.socket.disconnect();
  }

  private apply(changes: Changes): string {
    const { state, outcome } = applyChanges(this.state, changes);
    this.state = state;
    if (outcome === 'applied') this.reached.push(state.change);
    return outcome;
  }

  private catchUp(): void {
    this.asking = this.asking.then(async () => {
      while (this.socket.connected && !(await this.watch())) await new Promise((resolve) => setTimeout(resolve, 50));
    });
  }

  /** @returns whether nothing is missing now; a server that cannot answer just then is asked again */
  private async watch(): Promise<boolean> {
    const answer = await this.socket
      .timeout(5_000)
      .emitWithAck('watch', { thread: this.thread, since: this.state.change })
      .catch(() => null);
    if (answer !== null && 'ok' in answer) this.apply(answer.ok);
    else if (answer !== null && answer.problem.code !== 'unavailable') throw new Error(answer.problem.title);
    return answer !== null && 'ok' in answer && isComplete(this.state);
  }
}
