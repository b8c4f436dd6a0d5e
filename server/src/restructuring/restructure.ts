import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ReturnOf } from '#contract/endpoint';
import { canRestructure } from '#contract/policies';
import type { splitThread } from '#contract/restructure';
import { recordActivity } from '../activity/record-activity.js';
import { audit } from '../auth/audit.js';
import { carryEdits, carryReplies } from '../drafts/carry-drafts.js';
import { forbidden, invalidField } from '../http/problem-error.js';
import { type LockedThread, lockThreads } from '../threads/post-writer.js';
import { requireTopic } from '../threads/threads.service.js';
import { carrySummaries, carryTags } from './carry-kept.js';
import { type Choice, type ChosenPost, loadChosen } from './chosen-posts.js';
import { count, tallyOf } from './count.js';
import { type Move, type Moved, movePosts } from './move.js';
import { beginThread, type Begun } from './new-thread.js';

export type Place = ReturnOf<typeof splitThread>;

/** What a moderator wants. */
export interface Restructuring {
  actor: Actor;
  act: 'split-thread' | 'move-posts' | 'merge-threads';
  source: number;
  /** The thread that there is, or the one that is begun. */
  into: number | Begun;
  choice: Choice;
  reason: string;
}

/** What was done, and whom to tell of it. */
export interface Done {
  place: Place;
  /** The change numbers of all threads that were touched. */
  changes: Map<number, number>;
  /** Whose drafts have come along. */
  writers: number[];
  /** Whose posts were moved. */
  told: number[];
}

/** Moves what is wanted, with all that belongs to it. @throws 400, 403, 404, 409 before anything is written */
export async function restructure(tx: EntityManager, wanted: Restructuring): Promise<Done> {
  const { actor, act, reason } = wanted;
  const merge = wanted.choice === 'all';
  const { source, posts, ...found } = await prepare(tx, wanted);
  const target = found.target ?? (await begin(tx, actor, source, wanted.into as Begun, posts));
  const move = { actor, source, target, posts, reason, merge };
  const moved = await movePosts(tx, move);
  const writers = await carryEdits(tx, source.id, target.id, moved.numbers);
  if (merge) {
    writers.push(...(await carryReplies(tx, source.id, target.id)));
    await carrySummaries(tx, source.id, target.id);
  }
  const place = { thread: target.id, first: target.lastNumber + 1, posts: posts.length };
  const told = await noteDown(tx, act, move, moved, place);
  await count(tx, { source: source.id, target: target.id }, tallyOf(posts));
  if (merge) await carryTags(tx, source.id, target.id);
  return { place, changes: moved.changes, writers, told };
}

/** Threads that lead to the first of those that are locked, all of them or by stubs, and so to the new place. */
const LEADING_THERE = `select id from thread where merged_into = $1[1] union select thread_id from post where moved_thread_id = $1[1]`;

interface Prepared {
  source: LockedThread;
  /** None yet where one is to be begun. */
  target: LockedThread | undefined;
  posts: ChosenPost[];
}

async function prepare(tx: EntityManager, { actor, source: id, into, choice }: Restructuring): Promise<Prepared> {
  const ids = typeof into === 'number' ? [id, into] : [id];
  const [source, target] = (await lockThreads(tx, actor, ids, LEADING_THERE)) as [LockedThread, LockedThread?];
  if (!canRestructure(actor, source, target ?? null)) throw forbidden('Das ist der Moderation vorbehalten.');
  const posts = await loadChosen(tx, source.id, choice);
  if (choice !== 'all') leaveSome(source, posts);
  return { source, target, posts };
}

/** In the log, and for those whose posts they are. @returns whom it concerns */
async function noteDown(
  tx: EntityManager,
  act: Restructuring['act'],
  { actor, source, target, posts, reason, merge }: Move,
  { numbers }: Moved,
  place: Place,
): Promise<number[]> {
  const [actorId, concerns] = [actor.id, [...new Set(posts.map(({ authorId }) => authorId))]];
  const { id: thread, title, visibility } = source;
  const before = { thread, title, visibility, numbers: merge ? 'all' : [...numbers.keys()] };
  const after = { ...place, title: target.title, visibility: target.visibility };
  await audit(tx, { actorId, act, target: `thread:${source.id}`, reason, before, after, concerns });
  const first = posts.length > 0 ? place.first : null;
  const happened = { kind: 'posts-moved', threadId: target.id, number: first } as const;
  return recordActivity(tx, { ...happened, actorId, data: { reason }, concerns });
}

/** A thread without posts would be nobody's way to anything. */
function leaveSome(source: LockedThread, posts: ChosenPost[]): void {
  const counted = posts.filter(({ deleted }) => !deleted).length;
  if (counted === 0)
    throw invalidField('numbers', 'Diese Beiträge sind gelöscht. Wählen Sie mindestens einen aus, der es nicht ist.');
  if (counted === source.posts)
    throw invalidField(
      'numbers',
      'Mindestens ein Beitrag muss bleiben. Eine ganze Diskussion lässt sich mit einer anderen zusammenführen.',
    );
}

async function begin(
  tx: EntityManager,
  actor: Actor,
  source: LockedThread,
  begun: Begun,
  posts: ChosenPost[],
): Promise<LockedThread> {
  await requireTopic(tx, begun.topicId);
  return beginThread(tx, actor, source, begun, posts[0]!);
}
