import { Markdown } from '#contract/primitives';
import { renderMarkdown } from '../src/threads/markdown.js';
import type { Happening } from './happenings.js';
import type { Keys } from './keys.js';
import { resolveLinks } from './links.js';
import { people } from './people.js';
import type { SeedPost, SeedThread } from './seed.types.js';

const iso = (time: number | undefined) => (time === undefined ? null : new Date(time).toISOString());
const regionOf = (post: SeedPost, keys: Keys) => (post.personally ? null : keys.regions[people[post.by].region].id);

/** The row of a thread as all that happened has left it. */
export function threadRow(thread: SeedThread, happenings: Happening[], keys: Keys) {
  const kept = thread.posts.filter((post) => !post.deleted);
  const last = happenings.findLast(({ what }) => what === 'post')!;
  return {
    topic_id: keys.topics[thread.topic],
    kind: thread.kind,
    title: thread.title,
    visibility: thread.visibility ?? 'network',
    pinned: thread.pinned ?? false,
    author_id: keys.members[thread.posts[0]!.by],
    region_id: regionOf(thread.posts[0]!, keys),
    created_at: iso(happenings[0]!.at),
    change: happenings.length,
    last_number: thread.posts.length,
    posts: kept.length,
    answers: kept.filter(({ answer }) => answer).length,
    regions: countBy(kept, (post) => regionOf(post, keys)).size,
    last_post_at: iso(last.at),
    last_author_id: keys.members[thread.posts[last.number - 1]!.by],
  };
}

/** The rows around a thread: its posts, their replaced versions, and who took part. */
export function postRows(
  threadId: number,
  thread: SeedThread,
  happenings: Happening[],
  keys: Keys,
): Record<'post' | 'post_version' | 'thread_member' | 'thread_region', object[]> {
  const text = (raw: string) => Markdown.parse(resolveLinks(raw, keys, threadId, thread.posts.length));
  const kept = thread.posts.filter((post) => !post.deleted);
  const own = { thread_id: threadId };
  return {
    post: thread.posts.map((post, index) =>
      postRow(threadId, thread, index + 1, happenings, keys, post.deleted ? '' : text(post.text)),
    ),
    post_version: thread.posts.flatMap((post, index) => versionRows(threadId, post, index + 1, happenings, keys, text)),
    thread_member: [...countBy(kept, (post) => keys.members[post.by])].map(([member_id, posts]) => ({
      ...own,
      member_id,
      posts,
    })),
    thread_region: [...countBy(kept, (post) => regionOf(post, keys))].map(([region_id, posts]) => ({
      ...own,
      region_id,
      posts,
    })),
  };
}

function postRow(
  threadId: number,
  thread: SeedThread,
  number: number,
  happenings: Happening[],
  keys: Keys,
  markdown: string,
) {
  const post = thread.posts[number - 1]!;
  const author = keys.members[post.by];
  const time = timesOf(number, happenings);
  return {
    thread_id: threadId,
    number,
    change: happenings.findLastIndex((one) => one.number === number) + 1,
    author_id: author,
    region_id: regionOf(post, keys),
    path: pathOf(thread, number),
    markdown,
    html: markdown && renderMarkdown(markdown),
    version: post.edited ? 2 : 1,
    created_at: iso(time('post')),
    edited_at: iso(time('edit')),
    edited_by: post.edited ? author : null,
    edit_reason: post.edited?.reason ?? '',
    deleted_at: iso(time('delete')),
    deleted_by: post.deleted ? author : null,
    deletion_reason: post.deleted?.reason ?? '',
    answer: happenings.some((one) => one.number === number && one.what === 'answer'),
    helpful: happenings
      .filter((one) => one.number === number && one.what === 'helpful')
      .map(({ by }) => keys.members[by!]),
  };
}

/** The versions that an edit or the deletion has replaced. */
function versionRows(
  threadId: number,
  post: SeedPost,
  number: number,
  happenings: Happening[],
  keys: Keys,
  text: (raw: string) => string,
) {
  const time = timesOf(number, happenings);
  const row = (version: number, markdown: string, reason: string, at: number | undefined) => ({
    thread_id: threadId,
    number,
    version,
    markdown,
    author_id: keys.members[post.by],
    reason,
    created_at: iso(at),
  });
  const rows = post.edited ? [row(1, text(post.edited.before), '', time('post'))] : [];
  if (post.deleted)
    rows.push(row(rows.length + 1, text(post.text), post.edited?.reason ?? '', time('edit') ?? time('post')));
  return rows;
}

const timesOf = (number: number, happenings: Happening[]) => (what: Happening['what']) =>
  happenings.find((one) => one.number === number && one.what === what)?.at;

/** @throws Error where a post answers one that had not been written yet */
function pathOf(thread: SeedThread, number: number): number[] {
  const parent = thread.posts[number - 1]!.replyTo;
  if (parent === undefined) return [number];
  if (parent < 1 || parent >= number)
    throw new Error(`«${thread.title}»: post ${number} cannot answer post ${parent}.`);
  return [...pathOf(thread, parent), number];
}

function countBy(posts: SeedPost[], key: (post: SeedPost) => number | null): Map<number, number> {
  const counts = new Map<number, number>();
  for (const one of posts.map(key)) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
