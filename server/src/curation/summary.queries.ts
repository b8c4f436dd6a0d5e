import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { Summary, SummaryVersion } from '#contract/curation';
import { visibleTo } from '../auth/visibility.js';
import { iso, member } from '../threads/thread.shape.js';

/** What every version tells, of `thread_summary` `s`. */
const SHAPE = `'version', s.version, 'upTo', s.up_to, 'at', ${iso('s.created_at')}, 'author', ${member('s.author_id')}`;

/** A thread's Zwischenstand as the actor sees it, with the network's number of names; nothing where there is none. */
export async function findSummary(
  db: DataSource,
  actor: Actor | null,
  threadId: number,
): Promise<{ names: number; summary: Summary } | undefined> {
  const parameters: unknown[] = [threadId];
  const rows: { names: number; summary: Summary }[] = await db.query(
    `select network.names, json_build_object(${SHAPE}, 'html', s.html) summary
     from network join thread t on t.id = $1 and ${visibleTo(actor, 't', parameters)}
     join thread_summary s on s.thread_id = t.id and s.version = t.summary_version`,
    parameters,
  );
  return rows[0];
}

/**
 * All versions, oldest first. The title of a thread that one of them was written for is told to whoever may read that
 * one; rights to read this thread are checked by the caller.
 */
export async function findSummaryVersions(
  db: DataSource | EntityManager,
  actor: Actor | null,
  threadId: number,
): Promise<SummaryVersion[]> {
  const parameters: unknown[] = [threadId];
  const rows: { version: SummaryVersion }[] = await db.query(
    `select json_build_object(${SHAPE}, 'text', s.markdown, 'reason', s.reason,
       'from', case when t.id is not null then json_build_object('thread', t.id, 'title', t.title) end) version
     from thread_summary s left join thread t on t.id = s.from_thread_id and ${visibleTo(actor, 't', parameters)}
     where s.thread_id = $1 order by s.version`,
    parameters,
  );
  return rows.map(({ version }) => version);
}
