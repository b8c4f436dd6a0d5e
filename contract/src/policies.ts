import { type Actor, isModerator, type Role } from './actor.js';
import type { Visibility } from './primitives.js';

/** What a policy must know of a thread. `admitted` tells whether the actor is a guest who was admitted to it. */
export interface ThreadFacts {
  authorId: number | null;
  kind: 'discussion' | 'question';
  visibility: Visibility;
  closed: boolean;
  admitted?: boolean;
  /** The thread that it was merged into; then it can only be read, to find the way there. */
  mergedInto?: number | null;
}
export interface PostFacts {
  authorId: number | null;
  deleted: boolean;
  /** By the moderation: only its author and moderators read it. */
  hidden: boolean;
  /** Against its author. */
  locked: boolean;
}

/** `public`: everybody. `guests`: members and guests admitted to it. `network`: members. */
export function canReadThread(actor: Actor | null, thread: ThreadFacts): boolean {
  if (thread.visibility === 'public') return true;
  if (actor === null) return false;
  return actor.kind === 'member' || (thread.visibility === 'guests' && thread.admitted === true);
}

const isMerged = ({ mergedInto }: ThreadFacts): boolean => typeof mergedInto === 'number';

/** Whether the person may read, but not write. */
export const isSilenced = (actor: Actor): boolean => actor.silence != null;

/** Members start threads; guests answer where they are admitted. */
export function canStartThread(actor: Actor | null): boolean {
  return actor?.kind === 'member' && !isSilenced(actor);
}

/** Whoever may read may answer, once signed in and not silenced: members anywhere, guests where admitted. Closed threads take posts of moderators only. */
export function canWritePost(actor: Actor | null, thread: ThreadFacts): boolean {
  if (actor === null || isSilenced(actor) || !canReadThread(actor, thread)) return false;
  if (isMerged(thread) || (actor.kind === 'guest' && thread.admitted !== true)) return false;
  return !thread.closed || isModerator(actor);
}

/** Personally, or through one of one's own current mandates. */
export function canActFor(actor: Actor, mandateId: number | null): boolean {
  return mandateId === null || actor.mandates.some((mandate) => mandate.id === mandateId);
}

/** One's own post while it is not locked, or any as a moderator; what is deleted stays so. */
export function canEditPost(actor: Actor | null, thread: ThreadFacts, post: PostFacts): boolean {
  if (!canWritePost(actor, thread) || post.deleted) return false;
  return isModerator(actor) || (post.authorId === actor!.id && !post.locked);
}
export const canDeletePost = canEditPost;

/** Whoever takes part, about a post of another's that they can read. */
function canJudgePost(actor: Actor | null, thread: ThreadFacts, { authorId, deleted, hidden }: PostFacts): boolean {
  if (actor === null || !canReadThread(actor, thread) || deleted || hidden || authorId === actor.id) return false;
  return actor.kind === 'member' || thread.admitted === true;
}
/** Another's post; one's own is helpful anyway. */
export function canMarkHelpful(actor: Actor | null, thread: ThreadFacts, post: PostFacts): boolean {
  return canJudgePost(actor, thread, post) && !isSilenced(actor!);
}
/** Another's post; one's own can be changed. Also open to those who have been silenced. */
export const canReportPost = canJudgePost;

/** In a question, who asked it or a moderator; the question itself (post 1) is no answer. */
export function canMarkAnswer(actor: Actor | null, thread: ThreadFacts, post: PostFacts & { number: number }): boolean {
  if (actor === null || thread.kind !== 'question' || post.deleted || post.number === 1) return false;
  return canReadThread(actor, thread) && (thread.authorId === actor.id || isModerator(actor));
}

/** Text and versions of a deleted or hidden post are for its author and for moderators. */
export function canReadVersions(actor: Actor | null, thread: ThreadFacts, post: PostFacts): boolean {
  if (!canReadThread(actor, thread)) return false;
  return (!post.deleted && !post.hidden) || isModerator(actor) || (actor !== null && actor.id === post.authorId);
}

/** Title: who started it, or a moderator. */
export function canRenameThread(actor: Actor | null, thread: ThreadFacts): boolean {
  return canReadThread(actor, thread) && !isMerged(thread) && actor !== null && actor.kind === 'member' && (isModerator(actor) || (thread.authorId === actor.id && !thread.closed));
}

/** Topic, visibility, pinning, closing: moderators. */
export function canCurateThread(actor: Actor | null, thread: ThreadFacts): boolean {
  return canReadThread(actor, thread) && !isMerged(thread) && isModerator(actor);
}

/** Moving posts and merging: whoever curates both threads. `target` is `null` for one that is begun with the posts. */
export function canRestructure(actor: Actor | null, source: ThreadFacts, target: ThreadFacts | null): boolean {
  return canCurateThread(actor, source) && (target === null ? canStartThread(actor) : canCurateThread(actor, target));
}

/** Hiding, showing and locking a post: moderators, while it is there. */
export function canModeratePost(actor: Actor | null, thread: ThreadFacts, post: PostFacts): boolean {
  return canCurateThread(actor, thread) && !post.deleted;
}

/** A hidden post is shown again by another than its author. */
export function canShowPost(actor: Actor | null, thread: ThreadFacts, post: PostFacts): boolean {
  return canModeratePost(actor, thread, post) && post.authorId !== actor!.id;
}

/** One's own hidden post can be laid before the moderation again. */
export function canResubmitPost(actor: Actor | null, thread: ThreadFacts, post: PostFacts): boolean {
  return actor !== null && canReadThread(actor, thread) && post.hidden && !post.deleted && post.authorId === actor.id;
}

/** Members and guests without an office; whoever has one is first relieved of it. */
export function canSilence(actor: Actor | null, member: { id: number; roles: Role[] }): boolean {
  return isModerator(actor) && member.id !== actor!.id && !member.roles.some((role) => role !== 'spokesperson');
}

/** Working the queue, reading the whole log, silencing: what is no matter of a single thread. */
export function canModerate(actor: Actor | null): boolean {
  return isModerator(actor);
}
