import { requestOf } from '#contract/request';
import { markRead } from '#contract/threads';
import { call } from '../../lib/call.js';
import { createStore, type Store } from '../../lib/store.js';
import type { LiveThread } from './live-thread.js';

/** How long a post must be in view to count as read, in milliseconds. */
const MOMENT_MS = 700;
/** Shortest time between two notes to the server, in milliseconds. */
const PAUSE_MS = 3_000;

export interface ReadingProgress {
  readonly lastRead: Store<number>;
  /** Follows the posts within an element; `null` ends it. */
  watch(list: HTMLElement | null): void;
  readAll(): void;
  /** Begins to tell the server; the answer ends it. */
  start(): () => void;
}

/**
 * Advances over posts that were in view, without gaps: who jumps to the end has not read what lies between.
 * @param reader whose own posts count as read; `null` for somebody who is not signed in, of whom nothing is kept
 */
export function createReadingProgress(live: LiveThread, from: number, reader: number | null): ReadingProgress {
  const lastRead = createStore(from);
  const seen = new Set<number>();
  let told = from;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isRead = (number: number) =>
    seen.has(number) || (reader !== null && live.state.get().posts.get(number)?.author?.id === reader);
  const advance = () => {
    let number = lastRead.get();
    while (isRead(number + 1)) number += 1;
    if (number > lastRead.get()) lastRead.set(number);
    if (lastRead.get() > told) timer ??= setTimeout(tell, PAUSE_MS);
  };
  const tell = () => {
    timer = undefined;
    const number = lastRead.get();
    if (reader === null || number <= told) return;
    const before = told;
    told = number;
    call(markRead, { params: { thread: String(live.id) }, body: { number } }).catch(() => {
      told = before;
      timer ??= setTimeout(tell, PAUSE_MS * 5);
    });
  };
  /** When the page goes away, the request must outlive it. */
  const tellAtLast = () => {
    if (reader === null || lastRead.get() <= told) return;
    told = lastRead.get();
    const { address, ...request } = requestOf(markRead, {
      params: { thread: String(live.id) },
      body: { number: told },
    });
    void fetch(address, { ...request, keepalive: true }).catch(() => undefined);
  };
  const watcher = watchPosts((number) => {
    seen.add(number);
    advance();
  });
  return {
    lastRead,
    watch: watcher.watch,
    readAll: () => {
      lastRead.set(Math.max(lastRead.get(), live.state.get().thread?.lastNumber ?? 0));
      tell();
    },
    start: () => {
      const onHide = () => document.visibilityState === 'hidden' && tellAtLast();
      document.addEventListener('visibilitychange', onHide);
      window.addEventListener('pagehide', tellAtLast);
      advance();
      return () => {
        document.removeEventListener('visibilitychange', onHide);
        window.removeEventListener('pagehide', tellAtLast);
        clearTimeout(timer);
        watcher.watch(null);
        tellAtLast();
      };
    },
  };
}

/** Calls back with the number of each post that was in view for a moment, while somebody could look. */
function watchPosts(onSeen: (number: number) => void) {
  const inView = new Map<Element, ReturnType<typeof setTimeout>>();
  let visible: IntersectionObserver | undefined;
  let added: MutationObserver | undefined;
  const look = (post: Element) => {
    if (document.visibilityState === 'hidden')
      return void inView.set(
        post,
        setTimeout(() => look(post), MOMENT_MS),
      );
    onSeen(Number((post as HTMLElement).dataset['number']));
  };
  const stop = () => {
    visible?.disconnect();
    added?.disconnect();
    for (const timer of inView.values()) clearTimeout(timer);
    inView.clear();
  };
  const watch = (list: HTMLElement | null) => {
    stop();
    if (list === null) return;
    visible = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(inView.get(target));
        if (isIntersecting)
          inView.set(
            target,
            setTimeout(() => look(target), MOMENT_MS),
          );
        else inView.delete(target);
      }
    });
    const follow = () => list.querySelectorAll('[data-number]').forEach((post) => visible?.observe(post));
    added = new MutationObserver(follow);
    added.observe(list, { childList: true });
    follow();
  };
  return { watch };
}
