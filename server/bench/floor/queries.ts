import { PAGE_SIZE } from '#contract/posts';
import { readerOf } from '../../src/auth/reader.js';
import { visibleToReader } from '../../src/auth/visibility.js';
import type { Cursor } from '../../src/threads/cursor.js';
import { placesOf } from '../../src/threads/list.queries.js';
import { POST, THREAD } from '../../src/threads/thread.shape.js';

/*
 * The unavoidable query of each answer: who is behind the session ($1, the token's hash), may they see it, and the same
 * rows in the same shape that ours reads, all in one round trip.
 */
const READER = readerOf('$1');
const VISIBLE = visibleToReader('t');

/** Mirrors `loadPage`: $2 thread, $3 page. */
export const PAGE = `
  select json_build_object('thread', ${THREAD}, 'page', $3::int, 'posts', (
    select coalesce(json_agg(${POST} order by p.number), '[]') from post p
    where p.thread_id = t.id and p.number between ($3::bigint - 1) * ${PAGE_SIZE} + 1 and $3::bigint * ${PAGE_SIZE}))::text body
  from ${READER} cross join thread t where t.id = $2 and ${VISIBLE}`;

/** What a page that was sent before is good for, with the same right to read: $2 thread. */
export const PAGE_STAMP = `
  select t.change, network.names from ${READER} cross join network join thread t on t.id = $2 where ${VISIBLE}`;

export const ROWS = 25;

/**
 * The very places that ours finds, and the rows for them. The values are those of the query, then of the cursor.
 * @param after needed for a stretch that is not the first
 */
export function listOf(query: Parameters<typeof placesOf>[0], after: Cursor | null): string {
  return `select list.*, (select ${THREAD}::text from thread t where t.id = list.id) body
    from ${READER} cross join lateral (${placesOf(query, after, ROWS + 1, [null])}) list
    order by list.pinned desc, list.moment desc, list.id desc`;
}

/**
 * Whether a list that was sent before still holds: which threads are on it, their change numbers and how far the member
 * has read them. $2 topic.
 */
export const LIST_STAMP = `
  select reader.id, reader.unread_since, network.names, (
    select string_agg(concat_ws('-', id, change, last_number), ' ') from (
      select t.id, t.change, reading.last_number
      from thread t left join reading on reading.thread_id = t.id and reading.member_id = reader.id
      where ${VISIBLE} and t.topic_id = (select id from topic where slug = $2) order by t.pinned desc, t.last_post_at desc, t.id desc limit ${ROWS + 1}) shown) shown
  from ${READER} cross join network`;

/**
 * Mirrors the write of a post: $2 thread, $3 key, $4 hash of the request, $5 text, $6 mandate. One statement is one
 * transaction, and one round trip. The row of the thread is locked by its update, so numbers follow each other. Counts that triggers
 * keep are kept here, too.
 */
export const REPLY = `with reader as materialized (select reader.* from ${READER}),
  said_for as (select region_id from mandate where id = $6 and member_id = (select id from reader)),
  written as (
    update thread t set change = t.change + 1, last_number = t.last_number + 1, posts = t.posts + 1, last_post_at = now(), last_author_id = reader.id,
      regions = t.regions + (select count(*) from said_for f where not exists (select from thread_region r where r.thread_id = t.id and r.region_id = f.region_id))
    from reader where t.id = $2 and not t.closed and ${VISIBLE}
    returning t.id, t.change, t.last_number "number", reader.id author, (select region_id from said_for) region),
  receipt_row as (
    insert into receipt (member_id, key, request_hash, answer)
    select author, $3, $4, json_build_object('number', number, 'change', change) from written),
  post_row as (
    insert into post (thread_id, number, change, author_id, region_id, path, markdown, html)
    select id, number, change, author, region, array[number], $5, '<p>' || $5 || '</p>' from written),
  member_row as (
    insert into thread_member as known (thread_id, member_id, posts) select id, author, 1 from written
    on conflict (thread_id, member_id) do update set posts = known.posts + 1),
  region_row as (
    insert into thread_region as known (thread_id, region_id, posts) select id, region, 1 from written where region is not null
    on conflict (thread_id, region_id) do update set posts = known.posts + 1),
  reading_row as (
    update reading set last_number = number from written
    where member_id = author and thread_id = written.id and reading.last_number = number - 1)
  select number, change from written`;
