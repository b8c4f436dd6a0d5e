import type { Evicted, Writers } from '#contract/realtime';
import type { Changes } from '#contract/threads';
import { type LiveSocket, liveSocket } from '../../lib/socket.js';
import type { Store } from '../../lib/store.js';
import type { Outcome } from './thread-store.js';

/** How the thread is being followed. `polling`: no socket, but asking over HTTP works. */
export type Link = 'connecting' | 'live' | 'polling' | 'interrupted';

/** How long an answer to `watch` may take. */
const ANSWER_MS = 10_000;
/** How often the thread is asked for while no socket can be had, or the server behind it cannot answer. */
const POLL_MS = 10_000;
/** How often a connected page makes sure that nothing was missed. */
const CHECK_MS = 60_000;
/** How long a connection may take before asking over HTTP begins. */
const PATIENCE_MS = 4_000;

interface Stream {
  thread: number;
  since(): number;
  complete(): boolean;
  apply(changes: Changes): Outcome;
  /** Asks over HTTP for what is missing. */
  refresh(): Promise<void>;
  /** The right to read is gone. */
  leave(): void;
  link: Store<Link>;
  writers: Store<Writers['writers']>;
}

/**
 * Follows a thread: opening, reconnecting, waking up and mending a gap are the same request, `watch` since our number.
 * @returns ends it
 */
export function followStream(stream: Stream): () => void {
  const socket = liveSocket();
  const catchUp = oneAtATime(() => watch(socket, stream));
  const poll = oneAtATime(() => ask(stream));
  const onChanges = (changes: Changes) => {
    if (changes.thread.id === stream.thread && stream.apply(changes) === 'gap') catchUp();
  };
  const onWriters = (message: Writers) => {
    if (message.thread === stream.thread) stream.writers.set(message.writers);
  };
  const onEvicted = (message: Evicted) => {
    if (message.thread === stream.thread) stream.leave();
  };
  const onDisconnect = () => {
    stream.link.set('interrupted');
    stream.writers.set([]);
    poll();
  };
  // The socket notices a cable that was pulled only after a while; the browser at once.
  const onOffline = () => stream.link.set('interrupted');
  const freshen = () => {
    if (document.visibilityState === 'hidden') return;
    if (socket.connected) catchUp();
    else poll();
  };
  socket
    .on('connect', catchUp)
    .on('changes', onChanges)
    .on('writers', onWriters)
    .on('evicted', onEvicted)
    .on('disconnect', onDisconnect);
  document.addEventListener('visibilitychange', freshen);
  window.addEventListener('online', freshen);
  window.addEventListener('offline', onOffline);
  const checks = setInterval(() => socket.connected && freshen(), CHECK_MS);
  const polls = setInterval(() => stream.link.get() !== 'live' && freshen(), POLL_MS);
  const patience = setTimeout(() => !socket.connected && poll(), PATIENCE_MS);
  if (socket.connected) catchUp();
  return () => {
    socket
      .off('connect', catchUp)
      .off('changes', onChanges)
      .off('writers', onWriters)
      .off('evicted', onEvicted)
      .off('disconnect', onDisconnect);
    document.removeEventListener('visibilitychange', freshen);
    window.removeEventListener('online', freshen);
    window.removeEventListener('offline', onOffline);
    clearInterval(checks);
    clearInterval(polls);
    clearTimeout(patience);
    socket.emit('unwatch', { thread: stream.thread }, () => undefined);
  };
}

async function watch(socket: LiveSocket, stream: Stream): Promise<void> {
  try {
    do {
      const answer = await socket
        .timeout(ANSWER_MS)
        .emitWithAck('watch', { thread: stream.thread, since: stream.since() });
      if ('problem' in answer) {
        if (['not-found', 'forbidden'].includes(answer.problem.code)) return stream.leave();
        return await ask(stream);
      }
      stream.apply(answer.ok);
    } while (!stream.complete());
    stream.link.set('live');
  } catch {
    // No answer: the connection is about to be found dead. HTTP may still get through.
    await ask(stream);
  }
}

async function ask(stream: Stream): Promise<void> {
  try {
    await stream.refresh();
    stream.link.set('polling');
  } catch {
    stream.link.set('interrupted');
  }
}

/** Runs a task once at a time; a call in between has it run once more afterwards. */
function oneAtATime(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  return async function run() {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await task();
    }
    running = false;
  };
}
