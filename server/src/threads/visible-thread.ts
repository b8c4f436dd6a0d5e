import type { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import { visibleTo } from '../auth/visibility.js';
import { notFound } from '../http/problem-error.js';
import { PostEntity } from './post.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** A thread for reading, with what policies must know of it. @throws not found where the actor may not read it */
export async function findThread(db: DataSource, actor: Actor | null, threadId: number): Promise<ThreadEntity & { admitted: boolean }> {
  const parameters: unknown[] = [threadId, actor?.id ?? null];
  const [readable]: { admitted: boolean }[] = await db.query(
    `select exists (select from thread_guest g where g.thread_id = t.id and g.member_id = $2::bigint) admitted
     from thread t where t.id = $1 and ${visibleTo(actor, 't', parameters)}`,
    parameters,
  );
  if (!readable) throw notFound('Diese Diskussion gibt es nicht, oder sie ist für Sie nicht sichtbar.');
  const thread = await db.manager.findOneByOrFail(ThreadEntity, { id: threadId });
  return { ...thread, admitted: readable.admitted };
}

/** A post with its thread, for reading. @throws not found where the actor may not read the thread */
export async function findPost(db: DataSource, actor: Actor | null, threadId: number, number: number) {
  const thread = await findThread(db, actor, threadId);
  const post = await db.manager.findOneBy(PostEntity, { threadId, number });
  if (!post) throw notFound(`Einen Beitrag Nr. ${number} gibt es in dieser Diskussion nicht.`);
  return { post, thread };
}
