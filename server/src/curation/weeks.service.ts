import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import { canComposeWeek } from '#contract/curation-rules';
import type { BodyOf, ReturnOf } from '#contract/endpoint';
import { daysOfWeek } from '#contract/iso-week';
import type { composeWeek, getWeek, listWeeks, saveWeek } from '#contract/weeks';
import { audit } from '../auth/audit.js';
import { once } from '../database/once.js';
import { TODAY } from '../database/today.js';
import { conflict, forbidden, invalidField, notFound } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { renderMarkdown } from '../threads/markdown.js';
import { countVisible, ENTRIES, findItems, findSuggestions } from './week-items.queries.js';
import { findWeek, findWeeks, loadWeek, type StoredWeek } from './week.queries.js';

type Body = BodyOf<typeof saveWeek>;

/** «Was sich getan hat»: what a topic's moderators tell of a week. */
@Injectable()
export class WeeksService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** The weeks of a topic that the actor may see, the latest first. */
  async list(actor: Actor | null, topic: string): Promise<ReturnOf<typeof listWeeks>> {
    await topicAt(this.db, topic);
    return { weeks: await findWeeks(this.db, actor, topic) };
  }

  /** A week with the entries that the actor may see. */
  async find(actor: Actor | null, topic: string, week: string): Promise<ReturnOf<typeof getWeek>> {
    const found = await findWeek(this.db, actor, topic, week);
    if (!found) throw notFound('Für diese Woche ist nichts veröffentlicht.');
    return { ...found.body, items: await findItems(this.db, actor, found.id) };
  }

  /** What a moderator needs to compose a week. */
  async compose(actor: Actor, topic: string, week: string): Promise<ReturnOf<typeof composeWeek>> {
    requireComposer(actor);
    const topicId = await topicAt(this.db, topic);
    const stored = await loadWeek(this.db, topicId, week);
    return {
      version: stored?.version ?? 0,
      text: stored?.text ?? '',
      visibility: stored?.visibility ?? 'network',
      published: (stored?.publishedAt ?? null) !== null,
      items: await findItems(this.db, actor, stored?.id ?? null),
      suggestions: await findSuggestions(this.db, actor, topicId, daysOfWeek(week).from),
    };
  }

  /** Saves a week, publishes it or takes it back. @throws ProblemError 409 where another version came in between */
  async save(actor: Actor, topic: string, week: string, body: Body): Promise<{ version: number }> {
    requireComposer(actor);
    const { answer, first } = await once(this.db, actor.id, { act: 'saveWeek', topic, week, ...body }, (tx) =>
      this.write(tx, actor, topic, week, body),
    );
    if (first) this.live.hintMembers({ what: 'weeks' });
    return answer;
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    topic: string,
    week: string,
    body: Body,
  ): Promise<{ version: number }> {
    const topicId = await topicAt(tx, topic);
    await requireBegun(tx, week);
    await holdThreads(tx, topicId, week, body);
    const stored = await lockWeek(tx, topicId, week, body.version);
    if (stored.version !== body.version)
      throw conflict('Diese Woche wurde inzwischen geändert.', await this.current(tx, actor, stored));
    if ((await countVisible(tx, actor, body.items)) !== body.items.length) {
      throw invalidField('items', 'Ein Eintrag ist nicht mehr zu sehen. Bitte nehmen Sie ihn heraus.');
    }
    await replaceItems(tx, stored.id, body);
    await note(tx, actor, stored, body);
    return { version: body.version + 1 };
  }

  private async current(tx: EntityManager, actor: Actor, { id, version, text, visibility, publishedAt }: StoredWeek) {
    return { version, text, visibility, published: publishedAt !== null, items: await findItems(tx, actor, id) };
  }
}

function requireComposer(actor: Actor): void {
  if (!canComposeWeek(actor)) throw forbidden('Das ist der Moderation vorbehalten.');
}

async function topicAt(db: DataSource | EntityManager, slug: string): Promise<number> {
  const [topic]: { id: number }[] = await db.query('select id from topic where slug = $1', [slug]);
  if (!topic) throw notFound('Dieses Themenfeld gibt es nicht.');
  return topic.id;
}

async function requireBegun(tx: EntityManager, week: string): Promise<void> {
  const [{ begun }]: [{ begun: boolean }] = await tx.query(`select $1::date <= ${TODAY} begun`, [
    daysOfWeek(week).from,
  ]);
  if (!begun) throw invalidField('week', 'Diese Woche hat noch nicht begonnen.');
}

/** Whoever moves posts has locked their threads: entries old and new stay where they are until the week is saved. */
async function holdThreads(tx: EntityManager, topicId: number, week: string, { items }: Body): Promise<void> {
  const threads = items.flatMap(({ thread }) => thread ?? []);
  await tx.query(
    `select from thread where id = any($3) or id in (select i.thread_id from week_item i join week w on w.id = i.week_id and w.topic_id = $1 and w.week = $2)
     order by id for share`,
    [topicId, week, threads],
  );
}

/** The week's row, begun where there is none yet; its version 0 then. */
async function lockWeek(tx: EntityManager, topicId: number, week: string, version: number): Promise<StoredWeek> {
  const begin = 'insert into week (topic_id, week, version) values ($1, $2, 0) on conflict do nothing';
  if (version === 0) await tx.query(begin, [topicId, week]);
  const stored = await loadWeek(tx, topicId, week, 'for update');
  if (!stored) throw notFound('Für diese Woche ist nichts gespeichert.');
  return stored;
}

async function replaceItems(tx: EntityManager, weekId: number, { items }: Body): Promise<void> {
  await tx.query('delete from week_item where week_id = $1', [weekId]);
  await tx.query(
    `insert into week_item (week_id, position, thread_id, number, solution_id)
     select $1, position, thread_id, number, solution_id from (${ENTRIES('$2')}) entry`,
    [weekId, JSON.stringify(items)],
  );
}

/** Writes the rest of a week, and on record what readers notice. */
async function note(
  tx: EntityManager,
  actor: Actor,
  stored: StoredWeek,
  { text, visibility, published, reason, items }: Body,
): Promise<void> {
  const was = stored.publishedAt !== null;
  await tx.query(
    `update week set version = version + 1, markdown = $2, html = $3, visibility = $4,
       published_at = case when $5 then coalesce(published_at, now()) end,
       published_by = case when $5 then coalesce(published_by, $6) end,
       corrected_at = case when $5 and published_at is not null then now() end,
       corrected_by = case when $5 and published_at is not null then $6::bigint end,
       correction = case when $5 and published_at is not null then $7 else '' end
     where id = $1`,
    [stored.id, text, text && renderMarkdown(text), visibility, published, actor.id, reason],
  );
  if (!was && !published) return;
  const act = published ? (was ? 'correct-week' : 'publish-week') : 'withdraw-week';
  const before = { text: stored.text, visibility: stored.visibility };
  await audit(tx, {
    actorId: actor.id,
    act,
    target: `week:${stored.id}`,
    reason,
    before,
    after: { text, visibility, items },
  });
}
