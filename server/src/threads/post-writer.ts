import type { EntityManager } from 'typeorm';
import { type Actor, isModerator } from '#contract/actor';
import type { ThreadFacts } from '#contract/policies';
import { visibleTo } from '../auth/visibility.js';
import { type SqlPart, withReceipt } from '../database/once.js';
import { notFound, ProblemError } from '../http/problem-error.js';
import { PARTICIPATION } from './participation.js';
import { PostEntity } from './post.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** A thread locked for a write, with what policies must know of it. */
export interface LockedThread extends ThreadFacts {
  id: number;
  mergedInto: number | null;
  topicId: number;
  title: string;
  pinned: boolean;
  change: number;
  posts: number;
  answers: number;
  regions: number;
  lastNumber: number;
}

/** What a thread must still be when a post is written that its facts have allowed. */
export interface WritableThread extends ThreadFacts {
  id: number;
  admitted: boolean;
  mergedInto: number | null;
  /** In a thread with a slow mode, when the actor may post again; `null` for at once. */
  nextPostAt: Date | null;
  /** Whether there is the post that is answered. */
  hasParent: boolean;
}

const COLUMNS = `t.id, t.kind, t.visibility, t.closed, t.author_id "authorId", t.merged_into "mergedInto"`;
const ADMITTED = (me: string) => `exists (select from thread_guest g where g.thread_id = t.id and g.member_id = ${me}::bigint)`;
const unknownThread = () => notFound('Diese Diskussion gibt es nicht, oder sie ist für Sie nicht sichtbar.');

/**
 * Loads a thread within what the actor may read and locks its row: writes to one thread take their change numbers one
 * after the other, writes to different threads do not wait for each other.
 */
export async function lockThread(tx: EntityManager, actor: Actor, threadId: number): Promise<LockedThread> {
  return (await lockThreads(tx, actor, [threadId]))[0]!;
}

/**
 * The same for several threads, locked in the order of their ids so that nobody waits in a circle.
 * @param also a query for the ids of further threads to be locked; `$1` are the ids that were asked for
 * @returns them in the order asked for
 */
export async function lockThreads(tx: EntityManager, actor: Actor, threadIds: number[], also?: string): Promise<LockedThread[]> {
  const parameters: unknown[] = [threadIds, actor.id];
  const which = also === undefined ? 't.id = any($1)' : `t.id in (select unnest($1::bigint[]) union ${also})`;
  // The key never changes: rows that refer to the thread can be written meanwhile.
  const rows: LockedThread[] = await tx.query(
    `select ${COLUMNS}, ${ADMITTED('$2')} admitted, t.topic_id "topicId", t.title, t.pinned, t.change, t.posts, t.answers, t.regions,
       t.last_number "lastNumber"
     from thread t where ${which} and ${visibleTo(actor, 't', parameters)} order by t.id for no key update of t`,
    parameters,
  );
  return threadIds.map((threadId) => {
    const thread = rows.find(({ id }) => id === threadId);
    if (!thread) throw unknownThread();
    return unmerged(thread);
  });
}

/** A thread that may be written to. @throws 409 with the thread that it was merged into as `current` */
function unmerged<T extends { mergedInto: number | null }>(thread: T): T {
  if (thread.mergedInto === null) return thread;
  throw new ProblemError(409, 'moved', 'Diese Diskussion wurde mit einer anderen zusammengeführt. Dort geht es weiter.', {
    current: { thread: thread.mergedInto },
  });
}

/** SQL: the moment after which a member's latest post in thread `t` no longer slows them down; null where none does. */
export const nextPostAt = (me: string) => `case when t.slow_minutes is not null then (
    select p.created_at + make_interval(mins => t.slow_minutes) from post p
    where p.author_id = ${me}::bigint and p.thread_id = t.id and p.created_at > now() - make_interval(mins => t.slow_minutes)
    order by p.created_at desc limit 1) end`;

/** What rights to write in a thread depend on, and whether it has a post with the number `parent`. */
export const factsOf = (actor: Actor, threadId: number, parent: number | null): SqlPart => (parameters) => {
  const [thread, me, number] = [threadId, actor.id, parent].map((value) => `$${parameters.push(value)}`);
  return `select ${COLUMNS}, ${ADMITTED(me!)} admitted, ${nextPostAt(me!)} "nextPostAt",
      ${number}::int is null or exists (select from post p where p.thread_id = t.id and p.number = ${number}::int) "hasParent"
    from thread t where t.id = ${thread} and ${visibleTo(actor, 't', parameters)}`;
};

/** The facts, if there are any. @throws not found where the actor may not read the thread, 409 where it was merged */
export function existing(thread: WritableThread | { id: null }): WritableThread {
  if (thread.id === null) throw unknownThread();
  return unmerged(thread);
}

export const noSuchPost = (number: number) => notFound(`Einen Beitrag Nr. ${number} gibt es in dieser Diskussion nicht.`);

/** A post of a locked thread. @throws 409 with its place as `current` where it was moved */
export async function loadPost(tx: EntityManager, thread: { id: number }, number: number): Promise<PostEntity> {
  const post = await tx.findOneBy(PostEntity, { threadId: thread.id, number });
  if (!post) throw noSuchPost(number);
  if (post.movedNumber === null) return post;
  const current = { thread: post.movedThreadId, number: post.movedNumber };
  throw new ProblemError(409, 'moved', 'Dieser Beitrag wurde in eine andere Diskussion verschoben.', { current });
}

/** What a write changes of a thread itself, and of the post that it touches. */
export interface Changed {
  thread?: Partial<Pick<ThreadEntity, 'summaryVersion' | 'topicId' | 'title' | 'visibility' | 'pinned' | 'closed' | 'posts' | 'answers' | 'regions' | 'slowMinutes' | 'timers'>>;
  post?: Partial<PostEntity>;
  /** Members who are to be told of it after the commit. */
  told?: number[];
}

/** Writes what has changed of a locked thread, and of one of its posts, with the next change number. @returns that number */
export async function stamp(tx: EntityManager, { id, change: last }: LockedThread, number: number | null, { thread, post }: Changed): Promise<number> {
  const change = last + 1;
  if (number !== null) await tx.update(PostEntity, { threadId: id, number }, { ...post, change });
  await tx.update(ThreadEntity, id, { ...thread, change });
  return change;
}

/**
 * SQL: in a slow thread `t`, the author has posted too lately. What they wrote while this statement waited for the
 * thread's row shows in that row alone.
 */
const TOO_SOON = `(
    (t.last_author_id = $2 and t.last_post_at > clock_timestamp() - make_interval(mins => t.slow_minutes))
    or exists (select from post p where p.author_id = $2 and p.thread_id = t.id and p.created_at > clock_timestamp() - make_interval(mins => t.slow_minutes)))`;

/** Deeper answers stand beside the one they answer: a path has an end. */
const DEEPEST = 50;

export interface NewPost {
  actor: Actor;
  /** Number of the post that it answers. */
  parent: number | null;
  regionId: number | null;
  text: string;
  /** The text as `renderMarkdown` has it: made before the thread is locked. */
  html: string;
}

/** The values of `ADD_POST`. */
export const valuesOf = ({ id, visibility, closed, admitted }: WritableThread, { actor, regionId, parent, text, html }: NewPost): unknown[] => [
  id,
  actor.id,
  visibility,
  closed,
  admitted,
  parent,
  regionId,
  text,
  html,
  isModerator(actor),
];

/**
 * The parts of a `with` that add a post to a thread, if that is still as it was when its facts were looked at. They lock
 * its row, take the next numbers, keep the counts, and advance the author's reading position if they had read all before.
 */
export const ADD_POST = `
  locked as (
    select t.id, t.last_number + 1 "number", t.change + 1 change, above.path[:${DEEPEST - 1}] above
    from thread t left join post above on above.thread_id = t.id and above.number = $6::int
    where t.id = $1 and t.merged_into is null and (t.visibility, t.closed, ${ADMITTED('$2')}) = ($3, $4, $5) and ($6::int is null or above.number is not null)
      and (t.slow_minutes is null or $10 or not ${TOO_SOON})
    for no key update of t),
  written as (
    insert into post (thread_id, number, change, author_id, region_id, path, markdown, html, created_at)
    select id, number, change, $2, $7::bigint, above || number, $8, $9, clock_timestamp() from locked
    returning thread_id, number, change, author_id, region_id, created_at),
  ${PARTICIPATION},
  begun as (
    insert into reading (member_id, thread_id, last_number) select author_id, thread_id, number from written where number = 1),
  read as (
    update reading r set last_number = w.number from written w
    where r.member_id = w.author_id and r.thread_id = w.thread_id and r.last_number = w.number - 1),
  answered as (
    update thread t set change = w.change, last_number = w.number, posts = t.posts + 1, last_post_at = w.created_at, last_author_id = w.author_id,
      regions = t.regions + (select count(*) from new_region)
    from written w where t.id = w.thread_id returning jsonb_build_object('number', w.number, 'change', w.change) answer)`;
/** The same with a receipt. */
export const ADD_POST_ONCE = withReceipt(ADD_POST, 10);
