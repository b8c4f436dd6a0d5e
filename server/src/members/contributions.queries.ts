import type { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { Contribution } from '#contract/regions';
import { visibleTo } from '../auth/visibility.js';
import { excerpt } from '../http/excerpt.js';

/** How many posts a member's page shows. */
const LATEST = 20;

/** A member's latest posts that the actor may see, newest first. */
export async function findContributions(
  db: DataSource,
  actor: Actor,
  author: { id: number; name: string },
): Promise<Contribution[]> {
  const parameters: unknown[] = [author.id, LATEST];
  const rows: { threadId: number; title: string; number: number; createdAt: Date; html: string }[] = await db.query(
    `select p.thread_id as "threadId", t.title, p.number, p.created_at as "createdAt", p.html
     from post p join thread t on t.id = p.thread_id
     where p.author_id = $1 and p.deleted_at is null and p.hidden_at is null and ${visibleTo(actor, 't', parameters)}
     order by p.created_at desc, p.thread_id desc, p.number desc
     limit $2`,
    parameters,
  );
  return rows.map(({ html, createdAt, ...row }) => ({
    ...row,
    author: { id: author.id, name: author.name },
    createdAt: createdAt.toISOString(),
    excerpt: excerpt(html),
  }));
}
