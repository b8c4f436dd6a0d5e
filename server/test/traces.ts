import type { TestApp } from './app.js';

/** What a request may touch although it is refused: when a session was last used, and counted tries. */
const RESTLESS = ['session', 'rate_limit', 'socket_io_attachments'];

/** A text that differs as soon as any row of any table has been written, and jobs waiting to be done. */
export async function traces(app: TestApp): Promise<Record<string, string>> {
  const tables: { name: string }[] = await app.db.query(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const watched = tables.map(({ name }) => name).filter((name) => !RESTLESS.includes(name));
  const parts = watched.map(
    (name) =>
      `select '${name}' as name, count(*)::text || ' ' || coalesce(md5(string_agg(${versionOf(name)}, ' ' order by ${versionOf(name)})), '') as trace from "${name}"`,
  );
  parts.push(`select 'jobs', count(*)::text from graphile_worker.jobs where task_identifier not like 'clean-up%'`);
  const rows: { name: string; trace: string }[] = await app.db.query(parts.join(' union all '));
  return Object.fromEntries(rows.map(({ name, trace }) => [name, trace]));
}

/** Reading moves a member's `unread_since` on, without a difference for anybody: topics/unread-since.ts. */
const versionOf = (table: string) =>
  table === 'member' ? `(to_jsonb(member) - 'unread_since')::text` : 'xmin::text || ctid::text';
