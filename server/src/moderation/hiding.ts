import type { EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { recordActivity } from '../activity/record-activity.js';
import { audit } from '../auth/audit.js';
import { renderMarkdown } from '../threads/markdown.js';
import type { PostEntity } from '../threads/post.entity.js';
import type { Changed } from '../threads/post-writer.js';

const targetOf = ({ threadId, number }: PostEntity) => `post:${threadId}/${number}`;
const stateOf = ({ hiddenAt, awaitsChange }: Pick<PostEntity, 'hiddenAt' | 'awaitsChange'>) => ({
  hidden: hiddenAt !== null,
  awaitsChange,
});

/** What hiding a post changes. Its HTML goes, so that no page, list or excerpt can show it; the Markdown stays. */
export async function hiding(
  tx: EntityManager,
  actor: Actor,
  post: PostEntity,
  { awaitsChange, reason }: { awaitsChange: boolean; reason: string },
): Promise<Changed> {
  const { threadId, number, authorId } = post;
  const hidden = { html: '', hiddenAt: new Date(), hiddenBy: actor.id, hiddenReason: reason, awaitsChange };
  const concerns = [authorId];
  await audit(tx, {
    actorId: actor.id,
    act: 'hide-post',
    target: targetOf(post),
    reason,
    concerns,
    before: stateOf(post),
    after: stateOf(hidden),
  });
  const kind = awaitsChange ? 'change-asked' : 'post-hidden';
  const told = await recordActivity(tx, { actorId: actor.id, kind, threadId, number, data: { reason }, concerns });
  return { told, post: hidden };
}

/** What showing a hidden post again changes. */
export async function showing(tx: EntityManager, actor: Actor, post: PostEntity, reason: string): Promise<Changed> {
  const { threadId, number, authorId, markdown } = post;
  const shown = {
    html: renderMarkdown(markdown),
    hiddenAt: null,
    hiddenBy: null,
    hiddenReason: '',
    awaitsChange: false,
  };
  const concerns = [authorId];
  await audit(tx, {
    actorId: actor.id,
    act: 'show-post',
    target: targetOf(post),
    reason,
    concerns,
    before: stateOf(post),
    after: stateOf(shown),
  });
  const told = await recordActivity(tx, {
    actorId: actor.id,
    kind: 'post-shown',
    threadId,
    number,
    data: { reason },
    concerns,
  });
  return { told, post: shown };
}

/** What locking a post against its author changes, or unlocking it. */
export async function locking(
  tx: EntityManager,
  actor: Actor,
  post: PostEntity,
  { on, reason }: { on: boolean; reason: string },
): Promise<Changed> {
  const { threadId, number, authorId } = post;
  const concerns = [authorId];
  await audit(tx, {
    actorId: actor.id,
    act: on ? 'lock-post' : 'unlock-post',
    target: targetOf(post),
    reason,
    concerns,
    before: { locked: post.lockedAt !== null },
    after: { locked: on },
  });
  const kind = on ? 'post-locked' : 'post-unlocked';
  const told = await recordActivity(tx, { actorId: actor.id, kind, threadId, number, data: { reason }, concerns });
  return {
    told,
    post: { lockedAt: on ? new Date() : null, lockedBy: on ? actor.id : null, lockReason: on ? reason : '' },
  };
}
