import { line } from './copy.js';
import type { Post } from './posts.js';
import type { Plan } from './threads.js';

const moment = (time: number | null) => (time === null ? null : new Date(time));

export const COLUMNS = {
  post: 'thread_id, number, change, author_id, region_id, path, markdown, html, version, created_at, edited_at, edited_by, deleted_at, deleted_by, answer, helpful',
  post_version: 'thread_id, number, version, markdown, author_id, created_at',
  thread:
    'id, topic_id, kind, title, visibility, pinned, closed, author_id, region_id, created_at, change, last_number, posts, answers, regions, last_post_at, last_author_id',
  thread_guest: 'thread_id, member_id',
  thread_member: 'thread_id, member_id, posts',
  thread_region: 'thread_id, region_id, posts',
};

export function postRow(threadId: number, post: Post): string {
  const { number, change, author, regionId, path, at, editedAt, deletedAt, answer, helpful } = post;
  const [markdown, html] = deletedAt === null ? [post.markdown, post.html] : ['', ''];
  const [edited, deleted] = [moment(editedAt), moment(deletedAt)];
  const version = editedAt === null ? 1 : 2;
  return line([
    threadId,
    number,
    change,
    author.id,
    regionId,
    path,
    markdown,
    html,
    version,
    moment(at),
    edited,
    edited && author.id,
    deleted,
    deleted && author.id,
    answer,
    helpful,
  ]);
}

/** The versions that an edit or the deletion has replaced. */
export function versionRows(
  threadId: number,
  { number, author, at, editedAt, deletedAt, before, markdown }: Post,
): string[] {
  const rows: string[] = [];
  if (editedAt !== null) rows.push(line([threadId, number, 1, before, author.id, moment(at)]));
  if (deletedAt !== null)
    rows.push(line([threadId, number, rows.length + 1, markdown, author.id, moment(editedAt ?? at)]));
  return rows;
}

export function threadRow(plan: Plan, posts: Post[], change: number): string {
  const { id, topicId, kind, title, visibility, pinned, closed } = plan;
  const [first, last] = [posts[0]!, posts.at(-1)!];
  const kept = posts.filter(({ deletedAt }) => deletedAt === null);
  const answers = kept.filter(({ answer }) => answer).length;
  const regions = countBy(kept, ({ regionId }) => regionId).size;
  const start = [
    id,
    topicId,
    kind,
    title,
    visibility,
    pinned,
    closed,
    first.author.id,
    first.regionId,
    moment(first.at),
  ];
  return line([...start, change, posts.length, kept.length, answers, regions, moment(last.at), last.author.id]);
}

/** Who took part, counted as the server counts: without what was deleted. */
export function participationRows(threadId: number, posts: Post[]): { members: string[]; regions: string[] } {
  const kept = posts.filter(({ deletedAt }) => deletedAt === null);
  const rows = (counts: Map<number, number>) => [...counts].map(([id, count]) => line([threadId, id, count]));
  return {
    members: rows(countBy(kept, ({ author }) => author.id)),
    regions: rows(countBy(kept, ({ regionId }) => regionId)),
  };
}

function countBy(posts: Post[], key: (post: Post) => number | null): Map<number, number> {
  const counts = new Map<number, number>();
  for (const one of posts.map(key)) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
