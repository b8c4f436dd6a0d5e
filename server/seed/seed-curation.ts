import type { EntityManager } from 'typeorm';
import { daysOfWeek, weekOf } from '#contract/iso-week';
import { linkPosts } from '../src/curation/post-links.js';
import { renderMarkdown } from '../src/threads/markdown.js';
import { slugOf } from '../src/topics/slug.js';
import { soonAfter } from './clock.js';
import { curation } from './content/curation.js';
import { insertRows } from './insert-rows.js';
import type { Keys } from './keys.js';
import { iso } from './solution-rows.js';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** What the moderation has made of the dialogue: tags, a Zwischenstand of the longest question, and a week. */
export async function seedCuration(tx: EntityManager, keys: Keys, now: number): Promise<void> {
  await seedTags(tx);
  await seedSummary(tx, keys, now);
  await seedWeek(tx, keys, now);
}

async function seedTags(tx: EntityManager): Promise<void> {
  const rows = Object.keys(curation.tags).map((name) => ({ name, slug: slugOf(name) }));
  const tags = await insertRows<{ id: number; name: string; slug: string }>(tx, 'tag', rows, 'id, name, slug');
  await insertRows(
    tx,
    'tag_address',
    tags.map(({ id, slug }) => ({ slug, tag_id: id })),
  );
  for (const { id, name } of tags) {
    await tx.query(
      `insert into thread_tag (thread_id, tag_id) select t.id, $1 from thread t
       where exists (select from unnest($2::text[]) beginning where starts_with(t.title, beginning))`,
      [id, curation.tags[name]],
    );
  }
}

async function seedSummary(tx: EntityManager, keys: Keys, now: number): Promise<void> {
  const { thread, upTo, text } = curation.summary;
  const [row]: { id: number; at: Date }[] = await tx.query(
    'select t.id, p.created_at "at" from thread t join post p on p.thread_id = t.id and p.number = $2 where starts_with(t.title, $1)',
    [thread, upTo],
  );
  const { id, at } = row!;
  const summary = {
    thread_id: id,
    version: 1,
    markdown: text,
    html: linkPosts(renderMarkdown(text), id, upTo),
    up_to: upTo,
    author_id: keys.members.henkel,
    created_at: iso(soonAfter(at.getTime(), [60, 240], thread, now)),
    reason: '',
  };
  await insertRows(tx, 'thread_summary', [summary]);
  await tx.query('update thread set summary_version = 1 where id = $1', [id]);
}

/** The latest week that is over, with the posts of it that were most helpful. */
async function seedWeek(tx: EntityManager, keys: Keys, now: number): Promise<void> {
  const { topic, introduction } = curation.week;
  const week = weekOf(iso(now - 7 * DAY).slice(0, 10));
  const { from, until } = daysOfWeek(week);
  const row = {
    topic_id: keys.topics[topic],
    week,
    markdown: introduction,
    html: renderMarkdown(introduction),
    visibility: 'network',
    published_at: iso(Math.min(now, Date.parse(until) + 2 * DAY - 15 * HOUR)),
    published_by: keys.members.henkel,
    version: 1,
    correction: '',
  };
  const [made] = await insertRows<{ id: number }>(tx, 'week', [row], 'id');
  await tx.query(
    `insert into week_item (week_id, position, thread_id, number)
     select $1, row_number() over (order by p.answer desc, cardinality(p.helpful) desc, p.thread_id, p.number), p.thread_id, p.number
     from post p join thread t on t.id = p.thread_id
     where t.topic_id = $2 and p.deleted_at is null and p.created_at >= $3::date and p.created_at < $4::date + 1
     order by 2 limit 4`,
    [made!.id, keys.topics[topic], from, until],
  );
}
