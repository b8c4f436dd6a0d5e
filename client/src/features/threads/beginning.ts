import { PAGE_SIZE } from '#contract/posts';
import type { Reading, Thread } from '#contract/threads';

/** The page that a post stands on, from 1. */
export function pageOf(number: number): number {
  return Math.max(1, Math.ceil(number / PAGE_SIZE));
}

/**
 * The post to begin at: the one asked for, else the first unread, else the end for who knows the thread and the
 * beginning for who does not.
 */
export function beginning(reading: Reading, thread: Thread, number: number | undefined): number {
  const wanted = number ?? reading.firstUnread ?? (reading.lastRead > 0 ? thread.lastNumber : 1);
  return Math.min(Math.max(1, wanted), Math.max(1, thread.lastNumber));
}
