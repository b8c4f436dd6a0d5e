import { randomUUID } from 'node:crypto';
import { type Post, writePost, type Written } from '#contract/posts';
import { getThread, getThreadPage } from '#contract/threads';
import type { TestMember } from './builders.js';

/** A key for one write. */
export const key = () => randomUUID();

/** Where a post stands, as parameters of a call. */
export const at = (thread: number, number: number) => ({ thread: String(thread), number: String(number) });

/** Writes a post for the member's region. */
export function write(
  member: TestMember,
  thread: number,
  text: string,
  parent: number | null = null,
): Promise<Written> {
  const body = { key: key(), text, parent, mandateId: member.mandateId };
  return member.caller.call(writePost, { params: { thread: String(thread) }, body });
}

/** The posts of a page as the member sees them. */
export async function posts(member: TestMember, thread: number, page = 1): Promise<Post[]> {
  const answer = await member.caller.call(getThreadPage, { params: { thread: String(thread), page: String(page) } });
  return answer.posts;
}

/** The thread's head as the member sees it. */
export const head = (member: TestMember, thread: number) =>
  member.caller.call(getThread, { params: { thread: String(thread) } });
