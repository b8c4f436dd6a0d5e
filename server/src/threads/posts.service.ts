import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, isModerator } from '#contract/actor';
import type { BodyOf } from '#contract/endpoint';
import { canActFor, canDeletePost, canEditPost, canMarkAnswer, canMarkHelpful, canReadVersions, canWritePost } from '#contract/policies';
import type { deletePost, editPost, markHelpful, writePost, Written } from '#contract/posts';
import { tellConcerned } from '../activity/record-activity.js';
import { type Once, once, onceInOneStatement, type WriteRequest } from '../database/once.js';
import { conflict, forbidden, invalidField, ProblemError } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { renderMarkdown } from './markdown.js';
import { deletion, keepVersion, noteModeration, postFacts } from './post-acts.js';
import type { PostEntity } from './post.entity.js';
import { ADD_POST_ONCE, type Changed, existing, factsOf, loadPost, lockThread, type LockedThread, noSuchPost, stamp, valuesOf, type WritableThread } from './post-writer.js';
import { loadVersions, type VersionRow } from './threads.queries.js';
import { findPost } from './visible-thread.js';
import { WriteTurns } from './write-turns.js';

/** What it changes; `null` where all is so already. */
type Touch = (tx: EntityManager, thread: LockedThread, post: PostEntity) => Promise<Changed | null>;

const REMEMBERED_MAX = 1_000;
const HIDDEN = 'Den Text eines gelöschten oder verborgenen Beitrags sehen nur Autor*in und Moderation.';

/** What members do with posts. Each write is done once per key, takes the thread's next change number, and is told after the commit. */
@Injectable()
export class PostsService {
  /** Facts by which posts were written lately; whether they still hold is checked when the thread is locked. */
  private readonly remembered = new Map<number, WritableThread>();

  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly turns: WriteTurns,
  ) {}

  /** Writes a post, for a region by mandate or personally. */
  write(actor: Actor, threadId: number, body: BodyOf<typeof writePost>): Promise<Written> {
    const { text, parent, mandateId } = body;
    const html = renderMarkdown(text);
    const decide = (looked: WritableThread) => {
      const thread = existing(looked);
      this.remember(thread);
      if (!canWritePost(actor, thread)) throw thread.closed ? closed() : forbidden('Sie können in dieser Diskussion nicht schreiben.');
      if (!canActFor(actor, mandateId)) throw invalidField('mandateId', 'Für diese Region haben Sie kein Mandat.');
      if (!thread.hasParent) throw noSuchPost(parent!);
      if (thread.nextPostAt && !isModerator(actor)) throw slowedDown(thread.nextPostAt);
      return valuesOf(thread, { actor, regionId: regionOf(actor, mandateId), parent, text, html });
    };
    const request = { threadId, act: 'writePost', ...body };
    const statement = { facts: factsOf(actor, threadId, parent), text: ADD_POST_ONCE, decide, remembered: this.remembered.get(threadId) };
    return this.change(threadId, () => onceInOneStatement(this.db, actor.id, request, statement));
  }

  /** Replaces the text and keeps the version before. */
  edit(actor: Actor, threadId: number, number: number, body: BodyOf<typeof editPost>): Promise<Written> {
    const { text: markdown, reason: editReason, version } = body;
    const html = renderMarkdown(markdown);
    return this.touch(actor, threadId, number, { act: 'editPost', ...body }, async (tx, thread, post) => {
      if (!canEditPost(actor, thread, postFacts(post))) throw refusal(thread, post, 'Diesen Beitrag können Sie nicht bearbeiten.');
      if (post.version !== version) {
        throw conflict('Dieser Beitrag wurde inzwischen geändert.', { text: post.markdown, version: post.version });
      }
      await keepVersion(tx, post);
      const told = await noteModeration(tx, actor, post, 'edit-post', editReason);
      // What is hidden stays so until a moderator has looked at it.
      return { told, post: { markdown, html: post.hiddenAt ? '' : html, version: version + 1, editedAt: new Date(), editedBy: actor.id, editReason } };
    });
  }

  /** Leaves a stub in place of the post; its text stays for its author and the moderation. */
  remove(actor: Actor, threadId: number, number: number, body: BodyOf<typeof deletePost>): Promise<Written> {
    return this.touch(actor, threadId, number, { act: 'deletePost', ...body }, async (tx, thread, post) => {
      if (!canDeletePost(actor, thread, postFacts(post))) throw refusal(thread, post, 'Diesen Beitrag können Sie nicht löschen.');
      return deletion(tx, actor, thread, post, body.reason);
    });
  }

  /** Notes or takes back that the actor found the post helpful. */
  markHelpful(actor: Actor, threadId: number, number: number, { key, on }: BodyOf<typeof markHelpful>): Promise<Written> {
    return this.touch(actor, threadId, number, { act: 'markHelpful', key, on }, async (_tx, thread, post) => {
      if (!canMarkHelpful(actor, thread, postFacts(post))) throw forbidden('Diesen Beitrag können Sie nicht als hilfreich markieren.');
      if (post.helpful.includes(actor.id) === on) return null;
      return { post: { helpful: on ? [...post.helpful, actor.id] : post.helpful.filter((id) => id !== actor.id) } };
    });
  }

  /** Marks or unmarks a post as an answer to the question. */
  markAnswer(actor: Actor, threadId: number, number: number, { key, on }: BodyOf<typeof markHelpful>): Promise<Written> {
    return this.touch(actor, threadId, number, { act: 'markAnswer', key, on }, async (_tx, thread, post) => {
      if (!canMarkAnswer(actor, thread, postFacts(post))) throw forbidden('Als Antwort markiert, wer gefragt hat, oder die Moderation.');
      if (post.answer === on) return null;
      return { thread: { answers: thread.answers + (on ? 1 : -1) }, post: { answer: on } };
    });
  }

  /** The Markdown as it is now; a deleted post has none. */
  async source(actor: Actor | null, threadId: number, number: number): Promise<{ text: string; version: number }> {
    const { thread, post } = await findPost(this.db, actor, threadId, number);
    if (post.hiddenAt && !canReadVersions(actor, thread, postFacts(post))) throw forbidden(HIDDEN);
    return { text: post.markdown, version: post.version };
  }

  /** All versions, oldest first. */
  async versions(actor: Actor | null, threadId: number, number: number): Promise<VersionRow[]> {
    const { thread, post } = await findPost(this.db, actor, threadId, number);
    if (!canReadVersions(actor, thread, postFacts(post))) throw forbidden(HIDDEN);
    return loadVersions(this.db, threadId, number);
  }

  /** Whether a post is there that is to be answered, and whether it comes too soon, the writing statement finds out itself. */
  private remember(thread: WritableThread): void {
    if (this.remembered.size >= REMEMBERED_MAX) this.remembered.clear();
    this.remembered.set(thread.id, { ...thread, nextPostAt: null, hasParent: true });
  }

  /** A write to a post that is there. */
  private async touch(actor: Actor, threadId: number, number: number, { act, ...rest }: WriteRequest, write: Touch): Promise<Written> {
    const request = { threadId, act, number, ...rest };
    let told: number[] = [];
    const work = async (tx: EntityManager): Promise<Written> => {
      const thread = await lockThread(tx, actor, threadId);
      const post = await loadPost(tx, thread, number);
      const changed = await write(tx, thread, post);
      told = changed?.told ?? [];
      return { number, change: changed ? await stamp(tx, thread, number, changed) : post.change };
    };
    const written = await this.change(threadId, () => once(this.db, actor.id, request, work));
    tellConcerned(this.live, told);
    return written;
  }

  private async change(threadId: number, write: () => Promise<Once<Written>>): Promise<Written> {
    const { answer, first } = await this.turns.take(threadId, write);
    if (first) {
      this.live.poke(threadId, answer.change);
      this.live.hintMembers({ what: 'threads', thread: threadId });
    }
    return answer;
  }
}

/** Why a post may not be changed. */
function refusal(thread: LockedThread, post: PostEntity, otherwise: string): ProblemError {
  if (thread.closed) return closed();
  return forbidden(post.lockedAt ? `Dieser Beitrag ist gegen Änderungen gesperrt: ${post.lockReason}` : otherwise);
}

const closed = () => new ProblemError(409, 'closed', 'Diese Diskussion ist geschlossen.');

/** In a thread with a slow mode. @param at when the member may post again */
function slowedDown(at: Date): ProblemError {
  const clock = at.toLocaleString('de-DE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Berlin' });
  const retryAfter = Math.max(1, Math.ceil((at.getTime() - Date.now()) / 1000));
  return new ProblemError(409, 'slow', `In dieser Diskussion gilt gerade ein langsamer Modus. Sie können ab ${clock} wieder schreiben.`, { retryAfter });
}

/** The region behind one of the actor's mandates. */
export function regionOf(actor: Actor, mandateId: number | null): number | null {
  return actor.mandates.find((mandate) => mandate.id === mandateId)?.regionId ?? null;
}
