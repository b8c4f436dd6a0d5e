import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf, ReturnOf } from '#contract/endpoint';
import { canRestructure } from '#contract/policies';
import type { mergeThread, movePosts as movePostsEndpoint, splitThread } from '#contract/restructure';
import { recordActivity, tellConcerned } from '../activity/record-activity.js';
import { audit } from '../auth/audit.js';
import { once } from '../database/once.js';
import { carryEdits, carryReplies } from '../drafts/carry-drafts.js';
import { forbidden, invalidField } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { type LockedThread, lockThreads } from '../threads/post-writer.js';
import { requireTopic } from '../threads/threads.service.js';
import { WriteTurns } from '../threads/write-turns.js';
import { carryKept } from './carry-kept.js';
import { type Choice, type ChosenPost, loadChosen } from './chosen-posts.js';
import { movePosts } from './move.js';
import { beginThread, type Begun } from './new-thread.js';

type Place = ReturnOf<typeof splitThread>;

/** A write to two threads, and whom to tell of it. */
interface Done {
  place: Place;
  changes: Map<number, number>;
  /** Whose drafts have come along. */
  writers: number[];
  /** Whose posts were moved. */
  told: number[];
}

interface Restructuring {
  actor: Actor;
  act: 'split-thread' | 'move-posts' | 'merge-threads';
  source: number;
  /** The thread that there is, or the one that is begun. */
  into: number | Begun;
  choice: Choice;
  reason: string;
}

/** Splits, moves and merges: nothing is lost, nothing doubled, and old links lead to the new place. For moderators. */
@Injectable()
export class RestructuringService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly turns: WriteTurns,
  ) {}

  /** Begins a thread with posts of another one. */
  split(actor: Actor, source: number, body: BodyOf<typeof splitThread>): Promise<Place> {
    const { title, kind, topicId, visibility, ...rest } = body;
    return this.write(
      {
        actor,
        act: 'split-thread',
        source,
        into: { title, kind, topicId, visibility },
        choice: rest,
        reason: body.reason,
      },
      body,
    );
  }

  /** Moves posts to the end of another thread. */
  move(actor: Actor, source: number, body: BodyOf<typeof movePostsEndpoint>): Promise<Place> {
    return this.write({ actor, act: 'move-posts', source, into: body.into, choice: body, reason: body.reason }, body);
  }

  /** Moves all posts to the end of another thread, which takes the place of this one. */
  merge(actor: Actor, source: number, body: BodyOf<typeof mergeThread>): Promise<Place> {
    return this.write(
      { actor, act: 'merge-threads', source, into: body.into, choice: 'all', reason: body.reason },
      body,
    );
  }

  private async write(wanted: Restructuring, body: { key: string }): Promise<Place> {
    const { actor, act, source, into } = wanted;
    if (into === source) throw invalidField('into', 'Bitte wählen Sie eine andere Diskussion.');
    let done: Done | undefined;
    const work = async (tx: EntityManager) => (done = await restructure(tx, wanted)).place;
    const { answer, first } = await this.inTurn(typeof into === 'number' ? [source, into] : [source], () =>
      once(this.db, actor.id, { ...body, act, source }, work),
    );
    if (first && done) this.tell(done);
    return answer;
  }

  /** In the order of the ids, as the rows are locked. */
  private inTurn<T>(threadIds: number[], work: () => Promise<T>): Promise<T> {
    return threadIds.toSorted((a, b) => b - a).reduce((inner, id) => () => this.turns.take(id, inner), work)();
  }

  private tell({ changes, writers, told }: Done): void {
    for (const [thread, change] of changes) {
      this.live.poke(thread, change);
      this.live.hintMembers({ what: 'threads', thread });
    }
    // What was made of posts is listed beside their threads.
    this.live.hintMembers({ what: 'solutions' });
    for (const writer of writers) this.live.hintMember(writer, { what: 'drafts' });
    tellConcerned(this.live, told);
  }
}

/** Threads that lead to the first of those that are locked, all of them or by stubs, and so to the new place. */
const LEADING_THERE = `select id from thread where merged_into = $1[1] union select thread_id from post where moved_thread_id = $1[1]`;

async function restructure(tx: EntityManager, wanted: Restructuring): Promise<Done> {
  const { actor, act, source: sourceId, into, choice, reason } = wanted;
  const merge = choice === 'all';
  const existing = typeof into === 'number' ? [into] : [];
  const [source, found] = (await lockThreads(tx, actor, [sourceId, ...existing], LEADING_THERE)) as [
    LockedThread,
    LockedThread | undefined,
  ];
  if (!canRestructure(actor, source, found ?? null)) throw forbidden('Das ist der Moderation vorbehalten.');
  const posts = await loadChosen(tx, source.id, choice);
  if (!merge) leaveSome(source, posts);
  const target = found ?? (await begin(tx, actor, source, into as Begun, posts));
  const moved = await movePosts(tx, { actor, source, target, posts, reason, merge });
  const writers = await carryEdits(tx, source.id, target.id, moved.numbers);
  if (merge) {
    writers.push(...(await carryReplies(tx, source.id, target.id)));
    await carryKept(tx, source.id, target.id);
  }
  const place = { thread: target.id, first: target.lastNumber + 1, posts: posts.length };
  const before = {
    thread: source.id,
    title: source.title,
    visibility: source.visibility,
    numbers: merge ? 'all' : [...moved.numbers.keys()],
  };
  const after = { ...place, title: target.title, visibility: target.visibility };
  const concerns = [...new Set(posts.map(({ authorId }) => authorId))];
  await audit(tx, { actorId: actor.id, act, target: `thread:${source.id}`, reason, before, after, concerns });
  const happened = { kind: 'posts-moved', threadId: target.id, number: posts.length > 0 ? place.first : null } as const;
  const told = await recordActivity(tx, { ...happened, actorId: actor.id, data: { reason }, concerns });
  return { place, changes: moved.changes, writers, told };
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
