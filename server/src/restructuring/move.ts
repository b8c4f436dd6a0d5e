import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { LockedThread } from '../threads/post-writer.js';
import { carryReadings } from './carry-readings.js';
import type { ChosenPost } from './chosen-posts.js';
import { type Tally, tallyOf } from './count.js';

/** Posts on their way from one locked thread to the end of another. */
export interface Move {
  actor: Actor;
  source: LockedThread;
  target: LockedThread;
  posts: ChosenPost[];
  reason: string;
  /** Whether nothing of the source is left but the way to the target. */
  merge: boolean;
}

/** What became of it. */
export interface Moved {
  /** The number of each post, before and now. */
  numbers: Map<number, number>;
  /** The change numbers of all threads that were touched. */
  changes: Map<number, number>;
}

/** Posts that one statement moves: none may take long. */
const AT_ONCE = 500;

/**
 * Moves posts in the order of their numbers, and leaves a stub under each old one.
 *
 * What points at a post comes along by itself: foreign keys to `post` cascade. Reading positions are carried here, the
 * rest of what is kept per thread by who calls; participation last, see `count`.
 */
export async function movePosts(tx: EntityManager, move: Move): Promise<Moved> {
  const { source, target, posts } = move;
  const numbers = new Map(posts.map(({ number }, index) => [number, target.lastNumber + index + 1]));
  await carryReadings(tx, source.id, target, [...numbers.keys()]);
  for (let begin = 0; begin < posts.length; begin += AT_ONCE) {
    await moveSome(tx, move, posts.slice(begin, begin + AT_ONCE), numbers);
  }
  const changes = new Map<number, number>();
  if (move.merge) await pointTo(tx, source.id, target.id, changes);
  const tally = tallyOf(posts);
  // Each touched post has a change number of its own, so that changes can be sent in parts.
  const steps = Math.max(1, posts.length);
  await note(tx, source, -1, { change: source.change + steps, added: 0 }, tally);
  await note(tx, target, 1, { change: target.change + steps, added: posts.length }, tally);
  changes.set(source.id, source.change + steps).set(target.id, target.change + steps);
  await stampStubs(tx, move, changes);
  return { numbers, changes };
}

/** One statement: the posts under their new numbers, and in their place stubs that count as deleted. */
async function moveSome(
  tx: EntityManager,
  { actor, source, target, reason }: Move,
  posts: ChosenPost[],
  numbers: Map<number, number>,
): Promise<void> {
  const plan = posts.map(({ number, path }) => ({
    old: number,
    was: path,
    now: numbers.get(number)!,
    path: path.flatMap((each) => numbers.get(each) ?? []),
  }));
  await tx.query(
    `with plan as (select * from jsonb_to_recordset($3::jsonb) plan (old integer, was integer[], now integer, path integer[])),
     moved as (
       update post p set thread_id = $2, number = plan.now, path = plan.path, change = plan.now - $4 + $6, answer = p.answer and plan.now > 1
       from plan where p.thread_id = $1 and p.number = plan.old
       returning plan.*, p.author_id, p.region_id, p.created_at)
     insert into post (thread_id, number, change, author_id, region_id, path, markdown, html, created_at, deleted_at, deleted_by, deletion_reason, moved_thread_id, moved_number)
     select $1, old, now - $4 + $5, author_id, region_id, was, '', '', created_at, now(), $7, $8, $2, now from moved`,
    [source.id, target.id, JSON.stringify(plan), target.lastNumber, source.change, target.change, actor.id, reason],
  );
}

/** A merged thread leads to where its posts are; so do those that were merged into it before. */
async function pointTo(tx: EntityManager, source: number, target: number, changes: Map<number, number>): Promise<void> {
  await tx.query('update thread set merged_into = $2 where id = $1', [source, target]);
  const [before]: [{ id: number; change: number }[]] = await tx.query(
    'update thread set merged_into = $2, change = change + 1 where merged_into = $1 returning id, change',
    [source, target],
  );
  for (const { id, change } of before) changes.set(id, change);
}

/** What a thread's row tells of its posts. One that nothing is left of keeps the time of its last post. */
async function note(
  tx: EntityManager,
  { id }: LockedThread,
  sign: 1 | -1,
  { change, added }: { change: number; added: number },
  { posts, answers }: Tally,
): Promise<void> {
  await tx.query(
    `update thread t set change = $2, last_number = t.last_number + $3, assembled = t.assembled or $3 > 0,
       posts = t.posts + $4, answers = t.answers + $5,
       last_post_at = coalesce(last.created_at, t.last_post_at), last_author_id = case when last.created_at is null then t.last_author_id else last.author_id end
     from (select $1::bigint id) this left join lateral (
       select created_at, author_id from post where thread_id = this.id and moved_thread_id is null order by created_at desc, number desc limit 1) last on true
     where t.id = this.id`,
    [id, change, added, sign * posts, sign * answers],
  );
}

/** Stubs of earlier moves point to the new place by themselves; that is a change of the threads that they stand in. */
async function stampStubs(tx: EntityManager, { source, target }: Move, changes: Map<number, number>): Promise<void> {
  const [touched]: [{ id: number; change: number }[]] = await tx.query(
    `with stub as (
       select thread_id, number, row_number() over (partition by thread_id order by number)::integer step from post
       where moved_thread_id = $1 and moved_number > $2 and not (thread_id = $3 and change > $4)),
     stamped as (
       update post p set change = t.change + stub.step from stub join thread t on t.id = stub.thread_id
       where p.thread_id = stub.thread_id and p.number = stub.number)
     update thread t set change = t.change + stubs.steps from (select thread_id, count(*)::integer steps from stub group by 1) stubs
     where t.id = stubs.thread_id returning t.id, t.change`,
    [target.id, target.lastNumber, source.id, source.change],
  );
  for (const { id, change } of touched) changes.set(id, change);
}
