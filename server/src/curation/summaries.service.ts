import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { removeSummary, SummaryVersion, writeSummary } from '#contract/curation';
import { canSummarise } from '#contract/curation-rules';
import type { BodyOf } from '#contract/endpoint';
import { audit } from '../auth/audit.js';
import { once, type WriteRequest } from '../database/once.js';
import { conflict, forbidden, invalidField, notFound } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { hasIt, type Kept } from '../threads/kept.js';
import { renderMarkdown } from '../threads/markdown.js';
import { lockThread, type LockedThread, stamp } from '../threads/post-writer.js';
import { findThread } from '../threads/visible-thread.js';
import { WriteTurns } from '../threads/write-turns.js';
import { linkPosts } from './post-links.js';
import { findSummary, findSummaryVersions } from './summary.queries.js';

/** A version to be. */
interface NewVersion {
  text: string;
  html: string;
  upTo: number;
  reason: string;
}

/** The Zwischenstand of a thread: belongs to its stream, so that whoever reads the thread sees it change. */
@Injectable()
export class SummariesService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly turns: WriteTurns,
  ) {}

  /** The present one as it is sent. @param known the ETag that the caller has */
  async find(actor: Actor | null, threadId: number, known: string | undefined): Promise<Kept<string>> {
    const found = await findSummary(this.db, actor, threadId);
    if (!found) throw notFound('Hier gibt es keinen Zwischenstand.');
    const etag = `"${threadId}-summary-${found.summary.version}-${found.names}"`;
    return { etag, body: hasIt(known, etag) ? null : JSON.stringify(found.summary) };
  }

  /** All versions, oldest first. */
  async versions(actor: Actor | null, threadId: number): Promise<SummaryVersion[]> {
    await findThread(this.db, actor, threadId);
    return findSummaryVersions(this.db, actor, threadId);
  }

  /** Writes the next version. @throws ProblemError 409 where another one came in between */
  write(actor: Actor, threadId: number, body: BodyOf<typeof writeSummary>): Promise<{ change: number }> {
    const { text, upTo, reason, version } = body;
    const rendered = renderMarkdown(text);
    return this.change(actor, threadId, { act: 'writeSummary', ...body }, version, (thread) => {
      if (upTo > thread.lastNumber) throw invalidField('upTo', `Die Diskussion geht bis Beitrag ${thread.lastNumber}.`);
      return { text, html: linkPosts(rendered, threadId, thread.lastNumber), upTo, reason };
    });
  }

  /** Takes it away; its versions stay. */
  remove(actor: Actor, threadId: number, body: BodyOf<typeof removeSummary>): Promise<{ change: number }> {
    const { reason, version } = body;
    return this.change(actor, threadId, { act: 'removeSummary', ...body }, version, (_, { upTo }) => ({
      text: '',
      html: '',
      upTo,
      reason,
    }));
  }

  private async change(
    actor: Actor,
    threadId: number,
    request: WriteRequest,
    version: number,
    next: (thread: LockedThread, latest: { upTo: number }) => NewVersion,
  ): Promise<{ change: number }> {
    const work = async (tx: EntityManager) => {
      const thread = await lockThread(tx, actor, threadId);
      if (!canSummarise(actor, thread)) throw forbidden('Das ist der Moderation vorbehalten.');
      const latest = (await findSummaryVersions(tx, actor, threadId)).at(-1);
      if ((latest?.version ?? 0) !== version) throw conflict('Der Zwischenstand wurde inzwischen geändert.', latest);
      return { change: await add(tx, actor, thread, version + 1, next(thread, latest ?? { upTo: 1 })) };
    };
    const { answer, first } = await this.turns.take(threadId, () =>
      once(this.db, actor.id, { threadId, ...request }, work),
    );
    if (first) this.live.poke(threadId, answer.change);
    return answer;
  }
}

async function add(
  tx: EntityManager,
  actor: Actor,
  thread: LockedThread,
  version: number,
  { text, html, upTo, reason }: NewVersion,
): Promise<number> {
  await tx.query(
    `insert into thread_summary (thread_id, version, markdown, html, up_to, author_id, reason) values ($1, $2, $3, $4, $5, $6, $7)`,
    [thread.id, version, text, html, upTo, actor.id, reason],
  );
  const act = text === '' ? 'remove-summary' : 'write-summary';
  await audit(tx, {
    actorId: actor.id,
    act,
    target: `thread:${thread.id}`,
    reason,
    before: { version: version - 1 },
    after: { version },
  });
  return stamp(tx, thread, null, { thread: { summaryVersion: text === '' ? null : version } });
}
