import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ThreadFacts } from '#contract/policies';
import { visibleTo } from '../auth/visibility.js';
import { notFound } from '../http/problem-error.js';
import { renderMarkdown } from './markdown.js';
import { addParticipation } from './participation.js';
import { PostEntity } from './post.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** A thread locked for a write, with what policies must know of it. */
export type LockedThread = ThreadEntity & ThreadFacts;

/**
 * Loads a thread within what the actor may read and locks its row: writes to one thread take their change numbers one
 * after the other, writes to different threads do not wait for each other.
 */
export async function lockThread(tx: EntityManager, actor: Actor, threadId: number): Promise<LockedThread> {
  const parameters: unknown[] = [threadId, actor.id];
  const rows: { id: number; admitted: boolean }[] = await tx.query(
    `select t.id, exists (select from thread_guest g where g.thread_id = t.id and g.member_id = $2) admitted
     from thread t where t.id = $1 and ${visibleTo(actor, 't', parameters)} for update of t`,
    parameters,
  );
  if (!rows[0]) throw notFound('Diese Diskussion gibt es nicht, oder sie ist für Sie nicht sichtbar.');
  const thread = await tx.findOneByOrFail(ThreadEntity, { id: threadId });
  return Object.assign(thread, { admitted: rows[0].admitted });
}

/** A post of a locked thread. */
export async function loadPost(tx: EntityManager, thread: ThreadEntity, number: number): Promise<PostEntity> {
  const post = await tx.findOneBy(PostEntity, { threadId: thread.id, number });
  if (!post) throw notFound(`Einen Beitrag Nr. ${number} gibt es in dieser Diskussion nicht.`);
  return post;
}

/** Writes a locked thread back, and the post that was touched, with the next change number. @returns that number */
export async function stamp(tx: EntityManager, thread: LockedThread, post?: PostEntity): Promise<number> {
  thread.change += 1;
  if (post) {
    post.change = thread.change;
    await tx.update(PostEntity, { threadId: thread.id, number: post.number }, post);
  }
  const { admitted: _admitted, id, ...row } = thread;
  await tx.update(ThreadEntity, id, row);
  return thread.change;
}

/** Deeper answers stand beside the one they answer: a path has an end. */
const DEEPEST = 50;

interface NewPost {
  actor: Actor;
  regionId: number | null;
  text: string;
  parent: PostEntity | null;
}

/** Adds a post to a locked thread and advances its author's reading position if they had read all before. */
export async function addPost(tx: EntityManager, thread: LockedThread, { actor, regionId, text, parent }: NewPost): Promise<PostEntity> {
  const number = thread.lastNumber + 1;
  const now = new Date();
  const post = tx.create(PostEntity, {
    threadId: thread.id,
    number,
    change: thread.change + 1,
    authorId: actor.id,
    regionId,
    path: [...(parent?.path ?? []).slice(0, DEEPEST - 1), number],
    markdown: text,
    html: renderMarkdown(text),
    createdAt: now,
  });
  await tx.insert(PostEntity, post);
  thread.regions += await addParticipation(tx, thread.id, post);
  Object.assign(thread, { lastNumber: number, posts: thread.posts + 1, lastPostAt: now, lastAuthorId: actor.id });
  await stamp(tx, thread);
  await tx.query(
    number === 1
      ? 'insert into reading (last_number, member_id, thread_id) values ($1, $2, $3)'
      : 'update reading set last_number = $1 where member_id = $2 and thread_id = $3 and last_number = $1 - 1',
    [number, actor.id, thread.id],
  );
  return post;
}
