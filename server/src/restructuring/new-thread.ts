import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { Visibility } from '#contract/primitives';
import type { ThreadKind } from '#contract/threads';
import { type LockedThread, lockThread } from '../threads/post-writer.js';
import type { ChosenPost } from './chosen-posts.js';

/** A thread that is begun with posts of another one. */
export interface Begun {
  title: string;
  kind: ThreadKind;
  topicId: number;
  visibility: Visibility;
}

/** It is as old as its first post, and its author's. Guests who were admitted to what they read in the source go on reading it. */
export async function beginThread(
  tx: EntityManager,
  actor: Actor,
  source: LockedThread,
  begun: Begun,
  first: ChosenPost,
): Promise<LockedThread> {
  const { topicId, kind, title, visibility } = begun;
  const [thread]: { id: number }[] = await tx.query(
    `insert into thread (topic_id, kind, title, visibility, author_id, region_id, created_at, last_post_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7) returning id`,
    [topicId, kind, title, visibility, first.authorId, first.regionId, first.createdAt],
  );
  const { id } = thread!;
  if (source.visibility !== 'network') {
    await tx.query(
      'insert into thread_guest (thread_id, member_id) select $1, member_id from thread_guest where thread_id = $2',
      [id, source.id],
    );
  }
  return lockThread(tx, actor, id);
}
