import { CallError, hasCode } from '../../lib/call-error.js';
import { createStore, type Store } from '../../lib/store.js';
import { readUnsent, storageKey, writeUnsent } from './outbox-storage.js';

/** A post on its way: kept in the browser until the server has it. */
export interface Unsent {
  /** Goes with every try, so that the post is written once. */
  key: string;
  thread: number;
  text: string;
  parent: number | null;
  mandateId: number | null;
  /** For whom it is said, in words. */
  speaksFor: string;
  /** When it was sent off, ISO 8601. */
  at: string;
  /** Why the server will not take it. */
  problem?: string;
  /** The number that the server has given it. */
  written?: number;
}

/** What a post waits for: nothing, a connection, or room on the server's disk. */
export type Waiting = null | 'connection' | 'room';

export interface Outbox {
  readonly items: Store<readonly Unsent[]>;
  /** Why the last try did not succeed although a later one may. */
  readonly waiting: Store<Waiting>;
  add(item: Unsent): void;
  remove(key: string): void;
  /** Tries at once, for example because the connection is back. */
  wake(): void;
  /** Stops following other tabs. */
  close(): void;
}

/** Pauses between tries, in milliseconds; the last one repeats. */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Whether the server has understood and will never take it. What a later try may change is not final. */
function isFinal(error: unknown): error is CallError {
  if (!(error instanceof CallError)) return false;
  const { status } = error.problem;
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
}

/** Why it was not taken. What was meant for a thread that was merged waits in the other one: others may read along there. */
function refusal({ message, problem: { code, current } }: CallError): Partial<Unsent> {
  if (code !== 'moved') return { problem: message };
  return { thread: (current as { thread: number }).thread, parent: null, problem: MERGED };
}

const MERGED =
  'Die Diskussion, für die Sie das geschrieben haben, ist jetzt ein Teil von dieser. Bitte senden Sie es hier noch einmal.';

/**
 * The unsent posts of one member, in order, across reloads and tabs.
 * @param send writes one post and answers its number; rejects with a CallError
 */
export function createOutbox(memberId: number, send: (item: Unsent) => Promise<number>): Outbox {
  const items = createStore(readUnsent(memberId));
  const waiting = createStore<Waiting>(null);
  let running = false;
  let again = false;
  let wakeUp: () => void = () => undefined;

  const change = (edit: (before: readonly Unsent[]) => readonly Unsent[]) => {
    const next = edit(readUnsent(memberId));
    writeUnsent(memberId, next);
    items.set(next);
  };
  const note = (key: string, what: Partial<Unsent>) =>
    change((before) => before.map((item) => (item.key === key ? { ...item, ...what } : item)));
  const pause = (tries: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)]);
      wakeUp = () => (clearTimeout(timer), resolve());
    });
  /** Sends what is there, one after another; answers when nothing is left that a further try could send. */
  const empty = async () => {
    for (let tries = 0; ;) {
      const next = readUnsent(memberId).find((item) => item.problem === undefined && item.written === undefined);
      if (next === undefined) return;
      try {
        note(next.key, { written: await send(next) });
        tries = 0;
      } catch (error) {
        if (hasCode(error, 'not-signed-in')) return waiting.set('connection');
        if (isFinal(error)) note(next.key, refusal(error));
        else {
          waiting.set(hasCode(error, 'storage-full') ? 'room' : 'connection');
          await pause(tries++);
        }
      }
    }
  };
  const run = async () => {
    again = true;
    if (running) return wakeUp();
    running = true;
    again = false;
    try {
      // Two tabs would send the same posts twice, which the key makes harmless and the lock needless.
      await (navigator.locks ? navigator.locks.request(storageKey(memberId), empty) : empty());
      if (!items.get().some((item) => item.problem === undefined && item.written === undefined)) waiting.set(null);
    } finally {
      running = false;
    }
    // Something may have been added while the lock was being given back.
    if (again) void run();
  };
  const onStorage = (event: StorageEvent) => {
    if (event.key === storageKey(memberId)) items.set(readUnsent(memberId));
  };
  window.addEventListener('storage', onStorage);

  return {
    items,
    waiting,
    add: (item) => (change((before) => [...before, item]), void run()),
    remove: (key) => change((before) => before.filter((item) => item.key !== key)),
    wake: () => void run(),
    close: () => window.removeEventListener('storage', onStorage),
  };
}
