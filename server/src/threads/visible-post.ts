import type { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import { visibleTo } from '../auth/visibility.js';
import { notFound } from '../http/problem-error.js';
import { PostEntity } from './post.entity.js';
import { ThreadEntity } from './thread.entity.js';

/** A post with its thread, for reading. @throws not found where the actor may not read the thread */
export async function findPost(db: DataSource, actor: Actor | null, threadId: number, number: number) {
  const parameters: unknown[] = [threadId];
  const [readable]: unknown[] = await db.query(`select 1 from thread t where t.id = $1 and ${visibleTo(actor, 't', parameters)}`, parameters);
  const post = readable === undefined ? null : await db.manager.findOneBy(PostEntity, { threadId, number });
  if (!post) throw notFound('Diesen Beitrag gibt es nicht, oder er ist für Sie nicht sichtbar.');
  const thread = await db.manager.findOneByOrFail(ThreadEntity, { id: threadId });
  return { post, thread: { ...thread, admitted: true } };
}
