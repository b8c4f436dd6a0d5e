import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { tagThread } from '#contract/curation';
import type { TagRef } from '#contract/threads';
import { canKeepTags, canTagThread } from '#contract/curation-rules';
import type { BodyOf } from '#contract/endpoint';
import { audit } from '../auth/audit.js';
import { once } from '../database/once.js';
import { conflict, forbidden, invalidField } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { lockThread, type LockedThread, stamp } from '../threads/post-writer.js';
import { WriteTurns } from '../threads/write-turns.js';
import { freeSlug } from '../topics/slug.js';
import { findTagMeant, findTagsOf, lockTags, type StoredTag, takenAddresses } from './tag.queries.js';

const slugsOf = (tags: { slug: string }[]) => tags.map(({ slug }) => slug).sort();

/** Which tags a thread bears. */
@Injectable()
export class ThreadTagsService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
    private readonly turns: WriteTurns,
  ) {}

  /** Replaces the tags of a thread. @throws ProblemError 409 where they are no longer those that the actor has seen */
  async tag(actor: Actor, threadId: number, body: BodyOf<typeof tagThread>): Promise<{ change: number }> {
    const work = async (tx: EntityManager) => {
      const thread = await lockThread(tx, actor, threadId);
      if (!canTagThread(actor, thread))
        throw forbidden('Schlagworte vergibt, wer die Diskussion begonnen hat, oder die Moderation.');
      return { change: await this.replace(tx, actor, thread, body) };
    };
    const { answer, first } = await this.turns.take(threadId, () =>
      once(this.db, actor.id, { act: 'tagThread', threadId, ...body }, work),
    );
    if (first) {
      this.live.poke(threadId, answer.change);
      this.live.hintMembers({ what: 'threads', thread: threadId });
    }
    return answer;
  }

  private async replace(
    tx: EntityManager,
    actor: Actor,
    thread: LockedThread,
    { names, was }: BodyOf<typeof tagThread>,
  ): Promise<number> {
    await lockTags(tx);
    const before = await findTagsOf(tx, thread.id);
    const present = before.map(({ slug, name }): TagRef => ({ slug, name }));
    if (slugsOf(present).join() !== was.toSorted().join())
      throw conflict('Die Schlagworte wurden inzwischen geändert.', { tags: present });
    const after: StoredTag[] = [];
    for (const name of names) after.push((await findTagMeant(tx, name)) ?? (await make(tx, actor, name)));
    if (slugsOf(before).join() === [...new Set(slugsOf(after))].join()) return thread.change;
    await tx.query('delete from thread_tag where thread_id = $1', [thread.id]);
    const ids = after.map(({ id }) => id);
    await tx.query('insert into thread_tag (thread_id, tag_id) select distinct $1::bigint, unnest($2::bigint[])', [
      thread.id,
      ids,
    ]);
    await note(tx, actor, thread, before, after);
    return stamp(tx, thread, null, {});
  }
}

/** A tag that did not exist. */
async function make(tx: EntityManager, actor: Actor, name: string): Promise<StoredTag> {
  if (!canKeepTags(actor))
    throw invalidField('names', `Das Schlagwort «${name}» gibt es noch nicht. Neue legt die Moderation an.`);
  const slug = freeSlug(name, await takenAddresses(tx, null), 'schlagwort');
  const [tag]: { id: number }[] = await tx.query('insert into tag (name, slug) values ($1, $2) returning id', [
    name,
    slug,
  ]);
  await tx.query('insert into tag_address (slug, tag_id) values ($1, $2)', [slug, tag!.id]);
  await audit(tx, { actorId: actor.id, act: 'make-tag', target: `tag:${tag!.id}`, after: { name } });
  return { id: tag!.id, slug, name };
}

/** What somebody does to another's thread is an act of moderation. */
async function note(
  tx: EntityManager,
  actor: Actor,
  thread: LockedThread,
  before: StoredTag[],
  after: StoredTag[],
): Promise<void> {
  if (thread.authorId === actor.id) return;
  const named = (tags: StoredTag[]) => tags.map(({ name }) => name);
  await audit(tx, {
    actorId: actor.id,
    act: 'tag-thread',
    target: `thread:${thread.id}`,
    before: named(before),
    after: named(after),
    concerns: [thread.authorId],
  });
}
