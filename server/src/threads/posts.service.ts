import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import { canActFor, canDeletePost, canEditPost, canMarkAnswer, canMarkHelpful, canReadVersions, canWritePost } from '#contract/policies';
import type { deletePost, editPost, markHelpful, writePost, Written } from '#contract/posts';
import { audit } from '../auth/audit.js';
import { once, type WriteRequest } from '../database/once.js';
import { conflict, forbidden, invalidField, ProblemError } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { renderMarkdown } from './markdown.js';
import { removeParticipation } from './participation.js';
import type { PostEntity } from './post.entity.js';
import { addPost, loadPost, lockThread, type LockedThread, stamp } from './post-writer.js';
import { loadVersions, type VersionRow } from './threads.queries.js';
import { findPost } from './visible-thread.js';

type Write = (tx: EntityManager, thread: LockedThread) => Promise<PostEntity>;
const facts = (post: PostEntity) => ({ authorId: post.authorId, deleted: post.deletedAt !== null, number: post.number });

/** What members do with posts. Each write is done once per key, takes the thread's next change number, and is told after the commit. */
@Injectable()
export class PostsService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** Writes a post, for a region by mandate or personally. */
  write(actor: Actor, threadId: number, body: BodyOf<typeof writePost>): Promise<Written> {
    return this.change(actor, threadId, { act: 'writePost', ...body }, async (tx, thread) => {
      if (!canWritePost(actor, thread)) throw thread.closed ? closed() : forbidden('Sie können in dieser Diskussion nicht schreiben.');
      if (!canActFor(actor, body.mandateId)) throw invalidField('mandateId', 'Für diese Region haben Sie kein Mandat.');
      const parent = body.parent === null ? null : await loadPost(tx, thread, body.parent);
      return addPost(tx, thread, { actor, regionId: regionOf(actor, body.mandateId), text: body.text, parent });
    });
  }

  /** Replaces the text and keeps the version before. */
  edit(actor: Actor, threadId: number, number: number, body: BodyOf<typeof editPost>): Promise<Written> {
    return this.change(actor, threadId, { act: 'editPost', number, ...body }, async (tx, thread) => {
      const post = await loadPost(tx, thread, number);
      if (!canEditPost(actor, thread, facts(post))) throw thread.closed ? closed() : forbidden('Diesen Beitrag können Sie nicht bearbeiten.');
      if (post.version !== body.version) {
        throw conflict('Dieser Beitrag wurde inzwischen geändert.', { text: post.markdown, version: post.version });
      }
      await keepVersion(tx, post);
      await noteModeration(tx, actor, post, 'edit-post', body.reason);
      const edited = { markdown: body.text, html: renderMarkdown(body.text), version: post.version + 1 };
      Object.assign(post, edited, { editedAt: new Date(), editedBy: actor.id, editReason: body.reason });
      await stamp(tx, thread, post);
      return post;
    });
  }

  /** Leaves a stub in place of the post; its text stays for its author and the moderation. */
  remove(actor: Actor, threadId: number, number: number, body: BodyOf<typeof deletePost>): Promise<Written> {
    return this.change(actor, threadId, { act: 'deletePost', number, ...body }, async (tx, thread) => {
      const post = await loadPost(tx, thread, number);
      if (!canDeletePost(actor, thread, facts(post))) throw thread.closed ? closed() : forbidden('Diesen Beitrag können Sie nicht löschen.');
      await keepVersion(tx, post);
      await noteModeration(tx, actor, post, 'delete-post', body.reason);
      thread.posts -= 1;
      if (post.answer) thread.answers -= 1;
      thread.regions -= await removeParticipation(tx, thread.id, post);
      Object.assign(post, { markdown: '', html: '', answer: false, deletedAt: new Date(), deletedBy: actor.id, deletionReason: body.reason });
      await stamp(tx, thread, post);
      return post;
    });
  }

  /** Notes or takes back that the actor found the post helpful. */
  markHelpful(actor: Actor, threadId: number, number: number, { key, on }: BodyOf<typeof markHelpful>): Promise<Written> {
    return this.change(actor, threadId, { act: 'markHelpful', number, key, on }, async (tx, thread) => {
      const post = await loadPost(tx, thread, number);
      if (!canMarkHelpful(actor, thread, facts(post))) throw forbidden('Diesen Beitrag können Sie nicht als hilfreich markieren.');
      if (post.helpful.includes(actor.id) === on) return post;
      post.helpful = on ? [...post.helpful, actor.id] : post.helpful.filter((id) => id !== actor.id);
      await stamp(tx, thread, post);
      return post;
    });
  }

  /** Marks or unmarks a post as an answer to the question. */
  markAnswer(actor: Actor, threadId: number, number: number, { key, on }: BodyOf<typeof markHelpful>): Promise<Written> {
    return this.change(actor, threadId, { act: 'markAnswer', number, key, on }, async (tx, thread) => {
      const post = await loadPost(tx, thread, number);
      if (!canMarkAnswer(actor, thread, facts(post))) throw forbidden('Als Antwort markiert, wer gefragt hat, oder die Moderation.');
      if (post.answer === on) return post;
      post.answer = on;
      thread.answers += on ? 1 : -1;
      await stamp(tx, thread, post);
      return post;
    });
  }

  /** The Markdown as it is now; a deleted post has none. */
  async source(actor: Actor | null, threadId: number, number: number): Promise<{ text: string; version: number }> {
    const { post } = await findPost(this.db, actor, threadId, number);
    return { text: post.markdown, version: post.version };
  }

  /** All versions, oldest first. */
  async versions(actor: Actor | null, threadId: number, number: number): Promise<VersionRow[]> {
    const { thread, post } = await findPost(this.db, actor, threadId, number);
    if (!canReadVersions(actor, thread, facts(post))) throw forbidden('Die Fassungen eines gelöschten Beitrags sehen nur Autor*in und Moderation.');
    return loadVersions(this.db, threadId, number);
  }

  private async change(actor: Actor, threadId: number, request: WriteRequest, write: Write): Promise<Written> {
    const { answer, first } = await once(this.db, actor.id, { threadId, ...request }, async (tx) => {
      const thread = await lockThread(tx, actor, threadId);
      const { number, change } = await write(tx, thread);
      return { number, change };
    });
    if (first) {
      this.live.poke(threadId, answer.change);
      this.live.hintMembers({ what: 'threads', thread: threadId });
    }
    return answer;
  }
}

const closed = () => new ProblemError(409, 'closed', 'Diese Diskussion ist geschlossen.');

/** The region behind one of the actor's mandates. */
export function regionOf(actor: Actor, mandateId: number | null): number | null {
  return actor.mandates.find((mandate) => mandate.id === mandateId)?.regionId ?? null;
}

async function keepVersion(tx: EntityManager, post: PostEntity): Promise<void> {
  await tx.query(
    `insert into post_version (thread_id, number, version, markdown, author_id, reason, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [post.threadId, post.number, post.version, post.markdown, post.editedBy ?? post.authorId, post.editReason, post.editedAt ?? post.createdAt],
  );
}

/** What somebody does to another's post is an act of moderation. */
async function noteModeration(tx: EntityManager, actor: Actor, post: PostEntity, act: string, reason: string): Promise<void> {
  if (post.authorId === actor.id) return;
  await audit(tx, { actorId: actor.id, act, target: `post:${post.threadId}/${post.number}`, reason, before: { version: post.version } });
}
