import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { recordActivity } from '../activity/record-activity.js';
import { audit } from '../auth/audit.js';
import { removeParticipation } from './participation.js';
import type { PostEntity } from './post.entity.js';
import type { Changed, LockedThread } from './post-writer.js';

/** What policies must know of a post. */
export const postFacts = (post: PostEntity) => ({
  authorId: post.authorId,
  deleted: post.deletedAt !== null,
  hidden: post.hiddenAt !== null,
  locked: post.lockedAt !== null,
  number: post.number,
});

/** Keeps the text as it is now among the versions. */
export async function keepVersion(tx: EntityManager, post: PostEntity): Promise<void> {
  await tx.query(
    `insert into post_version (thread_id, number, version, markdown, author_id, reason, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      post.threadId,
      post.number,
      post.version,
      post.markdown,
      post.editedBy ?? post.authorId,
      post.editReason,
      post.editedAt ?? post.createdAt,
    ],
  );
}

/** What somebody does to another's post is an act of moderation. @returns whom it concerns */
export async function noteModeration(
  tx: EntityManager,
  actor: Actor,
  { authorId, threadId, number, version }: PostEntity,
  act: 'edit-post' | 'delete-post',
  reason: string,
): Promise<number[]> {
  if (authorId === actor.id) return [];
  const concerns = [authorId];
  await audit(tx, {
    actorId: actor.id,
    act,
    target: `post:${threadId}/${number}`,
    reason,
    before: { version },
    concerns,
  });
  const kind = act === 'edit-post' ? 'post-edited' : 'post-deleted';
  return recordActivity(tx, { actorId: actor.id, kind, threadId, number, data: { reason }, concerns });
}

/** What deleting a post of a locked thread changes: a stub stays, the text is kept for its author and the moderation. */
export async function deletion(
  tx: EntityManager,
  actor: Actor,
  thread: LockedThread,
  post: PostEntity,
  reason: string,
): Promise<Changed> {
  await keepVersion(tx, post);
  const told = await noteModeration(tx, actor, post, 'delete-post', reason);
  const regions = thread.regions - (await removeParticipation(tx, thread.id, post));
  return {
    told,
    thread: { posts: thread.posts - 1, answers: thread.answers - Number(post.answer), regions },
    post: {
      markdown: '',
      html: '',
      answer: false,
      hiddenAt: null,
      deletedAt: new Date(),
      deletedBy: actor.id,
      deletionReason: reason,
    },
  };
}
