import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { mergeTag, renameTag, Tag } from '#contract/curation';
import { canKeepTags } from '#contract/curation-rules';
import type { BodyOf } from '#contract/endpoint';
import { audit } from '../auth/audit.js';
import { once, type WriteRequest } from '../database/once.js';
import { conflict, forbidden, invalidField, notFound } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { freeSlug, slugOf } from '../topics/slug.js';
import { findTagAt, findTagNamed, findTags, lockTags, type StoredTag, takenAddresses } from './tag.queries.js';

const unknownTag = () => notFound('Dieses Schlagwort gibt es nicht.');

/** The words that threads are found by, beside their topics. */
@Injectable()
export class TagsService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** All tags by name, counted for the actor. */
  list(actor: Actor | null): Promise<Tag[]> {
    return findTags(this.db, actor);
  }

  /** A tag by an address that it has or had. */
  async find(actor: Actor | null, slug: string): Promise<Tag> {
    const [tag] = await findTags(this.db, actor, slug);
    if (!tag) throw unknownTag();
    return tag;
  }

  /** Renames a tag. @throws ProblemError 400 where another one bears the name, 409 where it has been renamed meanwhile */
  rename(actor: Actor, slug: string, body: BodyOf<typeof renameTag>): Promise<{ slug: string }> {
    const { name, reason } = body;
    return this.change(actor, slug, { act: 'renameTag', ...body }, async (tx, tag) => {
      const other = await findTagNamed(tx, name);
      if (other && other.id !== tag.id)
        throw invalidField('name', 'Dieses Schlagwort gibt es schon. Sie können beide zusammenführen.');
      const next =
        slugOf(name) === tag.slug ? tag.slug : freeSlug(name, await takenAddresses(tx, tag.id), 'schlagwort');
      await tx.query('update tag set name = $2, slug = $3 where id = $1', [tag.id, name, next]);
      await tx.query('insert into tag_address (slug, tag_id) values ($2, $1) on conflict do nothing', [tag.id, next]);
      const before = { name: tag.name, slug: tag.slug };
      await audit(tx, {
        actorId: actor.id,
        act: 'rename-tag',
        target: `tag:${tag.id}`,
        reason,
        before,
        after: { name, slug: next },
      });
      return { slug: next };
    });
  }

  /** Makes a tag part of another one. What it takes to undo that by hand is noted: which threads bore it. */
  merge(actor: Actor, slug: string, body: BodyOf<typeof mergeTag>): Promise<{ slug: string }> {
    return this.change(actor, slug, { act: 'mergeTag', ...body }, async (tx, tag) => {
      const into = await findTagAt(tx, body.into);
      if (!into || into.id === tag.id) throw invalidField('into', 'Bitte wählen Sie ein anderes Schlagwort.');
      const before = { name: tag.name, slug: tag.slug, ...(await hand(tx, tag.id, into.id)) };
      await tx.query('update tag_address set tag_id = $2 where tag_id = $1', [tag.id, into.id]);
      await tx.query('update tag set merged_into = $2 where id = $1 or merged_into = $1', [tag.id, into.id]);
      const after = { name: into.name, slug: into.slug };
      await audit(tx, {
        actorId: actor.id,
        act: 'merge-tag',
        target: `tag:${tag.id}`,
        reason: body.reason,
        before,
        after,
      });
      return { slug: into.slug };
    });
  }

  private async change(
    actor: Actor,
    slug: string,
    request: WriteRequest,
    write: (tx: EntityManager, tag: StoredTag) => Promise<{ slug: string }>,
  ): Promise<{ slug: string }> {
    if (!canKeepTags(actor)) throw forbidden('Das ist der Moderation vorbehalten.');
    const { answer } = await once(this.db, actor.id, { slug, ...request }, async (tx) => {
      await lockTags(tx);
      const tag = await findTagAt(tx, slug);
      if (!tag) throw unknownTag();
      if (tag.slug !== slug)
        throw conflict('Dieses Schlagwort wurde inzwischen geändert.', { slug: tag.slug, name: tag.name });
      const answered = await write(tx, tag);
      // Names of tags stand inside the pages that are kept.
      await tx.query('update network set names = names + 1');
      return answered;
    });
    this.live.hintMembers({ what: 'threads' });
    return answer;
  }
}

/** Hands the threads of one tag over to another. @returns those that had one of them, and those that had both */
async function hand(tx: EntityManager, from: number, into: number): Promise<{ threads: number[]; hadBoth: number[] }> {
  const added: { threadId: number }[] = await tx.query(
    `insert into thread_tag (thread_id, tag_id) select thread_id, $2 from thread_tag where tag_id = $1 on conflict do nothing returning thread_id "threadId"`,
    [from, into],
  );
  const threads = added.map(({ threadId }) => threadId);
  const [removed]: [{ threadId: number }[]] = await tx.query(
    'delete from thread_tag where tag_id = $1 returning thread_id "threadId"',
    [from],
  );
  return { threads, hadBoth: removed.map(({ threadId }) => threadId).filter((id) => !threads.includes(id)) };
}
