import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf, ReturnOf } from '#contract/endpoint';
import { canActFor, canCurateThread, canRenameThread } from '#contract/policies';
import { PAGE_SIZE } from '#contract/posts';
import type { editThread, getThread, getThreadTree, startThread } from '#contract/threads';
import type { Changes } from '#contract/threads';
import type { ReaderToken } from '../auth/reader.js';
import { Sessions } from '../auth/sessions.js';
import { once } from '../database/once.js';
import { forbidden, invalidField, notFound } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { curate } from './curate-thread.js';
import { renderMarkdown } from './markdown.js';
import { ADD_POST, lockThread, valuesOf } from './post-writer.js';
import { regionOf } from './posts.service.js';
import { ThreadEntity } from './thread.entity.js';
import { loadChanges, loadHead, loadSimilar, loadStamp, loadTree, type SimilarThread } from './threads.queries.js';
import { WriteTurns } from './write-turns.js';

const unknownThread = () => notFound('Diese Diskussion gibt es nicht, oder sie ist für Sie nicht sichtbar.');

/** A thread's own data, and starting one. */
@Injectable()
export class ThreadsService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly sessions: Sessions,
    private readonly turns: WriteTurns,
  ) {}

  similar(actor: Actor | null, title: string): Promise<SimilarThread[]> {
    return loadSimilar(this.db, actor, title);
  }

  /** A thread's head with the reader's own state. */
  async head(reader: ReaderToken, threadId: number): Promise<ReturnOf<typeof getThread>> {
    const head = await loadHead(this.db, reader, threadId);
    if (!head) throw unknownThread();
    const { thread, regions, sessionId, stale, ...reading } = head;
    await this.sessions.keep({ sessionId, stale });
    return { thread, reading, regions };
  }

  /** Posts in the order of the tree of answers, after the post with the given number. */
  async tree(actor: Actor | null, threadId: number, after: number): Promise<ReturnOf<typeof getThreadTree>> {
    const { thread, posts } = await this.readable(actor, threadId, () => loadTree(this.db, threadId, after, PAGE_SIZE + 1));
    const shown = posts.slice(0, PAGE_SIZE);
    return { thread, posts: shown, next: posts.length > PAGE_SIZE ? shown.at(-1)!.number : null };
  }

  /** The state of everything touched after the number `since`. */
  changes(actor: Actor | null, threadId: number, since: number): Promise<Changes> {
    return this.readable(actor, threadId, () => loadChanges(this.db, threadId, since));
  }

  /** Checks the right after loading: what was written once the actor had lost it is not handed out. */
  private async readable<T>(actor: Actor | null, threadId: number, load: () => Promise<T | undefined>): Promise<T> {
    const loaded = await load();
    if (!loaded || !(await loadStamp(this.db, actor, threadId))) throw unknownThread();
    return loaded;
  }

  /** Starts a thread with its first post. */
  async start(actor: Actor, body: BodyOf<typeof startThread>): Promise<ReturnOf<typeof startThread>> {
    if (!canActFor(actor, body.mandateId)) throw invalidField('mandateId', 'Für diese Region haben Sie kein Mandat.');
    const regionId = regionOf(actor, body.mandateId);
    const html = renderMarkdown(body.text);
    const { answer, first } = await once(this.db, actor.id, { act: 'startThread', ...body }, async (tx) => {
      await requireTopic(tx, body.topicId);
      const { kind, title, topicId, visibility } = body;
      const { id } = await tx.save(ThreadEntity, { kind, title, topicId, visibility, regionId, authorId: actor.id, lastPostAt: new Date() });
      const empty = { id, kind, visibility, closed: false, authorId: actor.id, admitted: false, mergedInto: null, nextPostAt: null, hasParent: true };
      await tx.query(`with ${ADD_POST} select from answered`, valuesOf(empty, { actor, regionId, parent: null, text: body.text, html }));
      return { thread: id, change: 1 };
    });
    if (first) this.live.hintMembers({ what: 'threads', thread: answer.thread });
    return answer;
  }

  /** Changes a thread's own data; what curates it is noted in the audit log. */
  async edit(actor: Actor, threadId: number, body: BodyOf<typeof editThread>): Promise<{ change: number }> {
    const { key: _key, reason, ...wanted } = body;
    const work = async (tx: EntityManager) => {
      const thread = await lockThread(tx, actor, threadId);
      const { title, ...curated } = wanted;
      if (title !== undefined && !canRenameThread(actor, thread)) throw forbidden('Den Titel ändert, wer die Diskussion begonnen hat, oder die Moderation.');
      if (Object.values(curated).some((value) => value !== undefined) && !canCurateThread(actor, thread)) throw forbidden('Das ist der Moderation vorbehalten.');
      if (wanted.topicId !== undefined) await requireTopic(tx, wanted.topicId);
      return { change: await curate(tx, actor, thread, wanted, reason) };
    };
    const { answer, first } = await this.turns.take(threadId, () => once(this.db, actor.id, { act: 'editThread', threadId, ...body }, work));
    if (first) {
      // Those who lose the right to read are put out before anything is told.
      if (body.visibility !== undefined) this.live.recheck(threadId);
      this.live.poke(threadId, answer.change);
      this.live.hintMembers({ what: 'threads', thread: threadId });
    }
    return answer;
  }
}

/** @throws where there is no such topic */
export async function requireTopic(tx: EntityManager, topicId: number): Promise<void> {
  const [topic]: unknown[] = await tx.query('select 1 from topic where id = $1', [topicId]);
  if (!topic) throw invalidField('topicId', 'Dieses Themenfeld gibt es nicht.');
}
