import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ThreadFacts } from '#contract/policies';
import { visibleTo } from '../auth/visibility.js';
import type { SqlPart } from '../database/once.js';
import { notFound } from '../http/problem-error.js';
import { addParticipation } from './participation.js';
import { PostEntity } from './post.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** A thread locked for a write, with what policies must know of it. */
export interface LockedThread extends ThreadFacts {
  id: number;
  topicId: number;
  title: string;
  pinned: boolean;
  change: number;
  lastNumber: number;
  posts: number;
  answers: number;
  regions: number;
  /** Path of the post that was asked for with the thread. */
  parentPath: number[] | null;
}

/**
 * Loads a thread within what the actor may read and locks its row: writes to one thread take their change numbers one
 * after the other, writes to different threads do not wait for each other.
 * @param parent number of a post whose path is wanted, too
 */
export const lockThread = (actor: Actor, threadId: number, parent: number | null = null): SqlPart => (parameters) => {
  const [thread, me, number] = [threadId, actor.id, parent].map((value) => `$${parameters.push(value)}`);
  // The key never changes: rows that refer to the thread can be written meanwhile.
  return `select t.id, t.topic_id "topicId", t.kind, t.title, t.visibility, t.pinned, t.closed, t.author_id "authorId",
      t.change, t.last_number "lastNumber", t.posts, t.answers, t.regions,
      exists (select from thread_guest g where g.thread_id = t.id and g.member_id = ${me}::bigint) admitted,
      (select path from post p where p.thread_id = t.id and p.number = ${number}::int) "parentPath"
    from thread t where t.id = ${thread} and ${visibleTo(actor, 't', parameters)} for no key update of t`;
};

/** The row that `lockThread` has found. @throws not found where it found none */
export function found(thread: LockedThread | { id: null }): LockedThread {
  if (thread.id === null) throw notFound('Diese Diskussion gibt es nicht, oder sie ist für Sie nicht sichtbar.');
  return thread;
}

export const noSuchPost = (number: number) => notFound(`Einen Beitrag Nr. ${number} gibt es in dieser Diskussion nicht.`);

/** A post of a locked thread. */
export async function loadPost(tx: EntityManager, thread: { id: number }, number: number): Promise<PostEntity> {
  const post = await tx.findOneBy(PostEntity, { threadId: thread.id, number });
  if (!post) throw noSuchPost(number);
  return post;
}

/** What a write changes of a thread itself, and of the post that it touches. */
export interface Changed {
  thread?: Partial<Pick<ThreadEntity, 'topicId' | 'title' | 'visibility' | 'pinned' | 'closed' | 'posts' | 'answers' | 'regions'>>;
  post?: Partial<PostEntity>;
}

/** Writes what has changed of a locked thread, and of one of its posts, with the next change number. @returns that number */
export async function stamp(tx: EntityManager, { id, change: last }: LockedThread, number: number | null, { thread, post }: Changed): Promise<number> {
  const change = last + 1;
  if (number !== null) await tx.update(PostEntity, { threadId: id, number }, { ...post, change });
  await tx.update(ThreadEntity, id, { ...thread, change });
  return change;
}

/** Deeper answers stand beside the one they answer: a path has an end. */
const DEEPEST = 50;

export interface NewPost {
  actor: Actor;
  regionId: number | null;
  text: string;
  /** The text as `renderMarkdown` has it: made before the thread is locked. */
  html: string;
}

/** A new post's number, and the thread's change number with it. */
export const nextOf = ({ lastNumber, change }: Pick<LockedThread, 'lastNumber' | 'change'>) => ({ number: lastNumber + 1, change: change + 1 });

/** The last statement of a write that adds a post to a locked thread, and advances its author's reading position if they had read all before. */
export function addPost(thread: Pick<LockedThread, 'id' | 'lastNumber' | 'change' | 'parentPath'>, post: NewPost): SqlPart {
  return (parameters) => {
    const placeholder = (value: unknown) => `$${parameters.push(value)}`;
    const next = nextOf(thread);
    const [id, number, change] = [thread.id, next.number, next.change].map(placeholder);
    const [author, region, now] = [post.actor.id, post.regionId, new Date()].map(placeholder);
    const path = placeholder([...(thread.parentPath ?? []).slice(0, DEEPEST - 1), next.number]);
    return `, written as (
        insert into post (thread_id, number, change, author_id, region_id, path, markdown, html, created_at)
        values (${id}, ${number}, ${change}, ${author}, ${region}, ${path}, ${placeholder(post.text)}, ${placeholder(post.html)}, ${now})),
      ${addParticipation(id!, author!, region!)},
      read as (${next.number === 1
        ? `insert into reading (last_number, member_id, thread_id) values (${number}, ${author}, ${id})`
        : `update reading set last_number = ${number} where member_id = ${author} and thread_id = ${id} and last_number = ${number}::int - 1`})
      update thread set change = ${change}, last_number = ${number}, posts = posts + 1, last_post_at = ${now}, last_author_id = ${author},
        regions = regions + (select count(*) from new_region) where id = ${id}`;
  };
}
