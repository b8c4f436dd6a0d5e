import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf, ReturnOf } from '#contract/endpoint';
import { type addTopic, type Topic, UNREAD_COUNTED } from '#contract/topics';
import { audit } from '../auth/audit.js';
import { invalidField, notFound } from '../http/problem-error.js';
import { Live } from '../realtime/live.js';
import { freeSlug } from './slug.js';
import { TopicEntity } from './topic.entity.js';
import { findTopics } from './topics.queries.js';
import { moveUnreadSince } from './unread-since.js';

type Wording = BodyOf<typeof addTopic>;

/** The fields of public services that the network's threads are sorted by. */
@Injectable()
export class TopicsService {
  constructor(
    private readonly db: DataSource,
    private readonly live: Live,
  ) {}

  /** All topics in their order, counted for the actor. */
  async list(actor: Actor | null): Promise<Topic[]> {
    const found = await findTopics(this.db, actor);
    const unread = found.reduce((sum, topic) => sum + topic.unread, 0);
    // With more unread than is counted, the count stops early anyway.
    if (actor && found[0]?.isOld && unread < UNREAD_COUNTED) await moveUnreadSince(this.db, actor);
    return found.map(({ isOld: _isOld, ...topic }) => topic);
  }

  /**
   * Adds a topic at the end of the list.
   * @throws ProblemError 400 where another topic has the name
   */
  async add(actor: Actor, wording: Wording): Promise<ReturnOf<typeof addTopic>> {
    const topic = await this.db.transaction(async (tx) => {
      const others = await lockTopics(tx);
      refuseTaken(wording.name, others);
      const added = await tx.save(TopicEntity, {
        ...wording,
        slug: freeSlug(wording.name, new Set(others.map(({ slug }) => slug))),
        position: Math.max(0, ...others.map(({ position }) => position)) + 1,
      });
      await audit(tx, { actorId: actor.id, act: 'topic.add', target: `topic:${added.id}`, after: wording });
      return added;
    });
    this.live.hintMembers({ what: 'threads' });
    return { id: topic.id, slug: topic.slug };
  }

  /**
   * Renames a topic or describes it anew; its address stays.
   * @throws ProblemError 404 for an unknown topic, 400 where another one has the name
   */
  async edit(actor: Actor, id: number, wording: Wording): Promise<void> {
    await this.db.transaction(async (tx) => {
      const topics = await lockTopics(tx);
      const topic = topics.find((one) => one.id === id);
      if (!topic) throw notFound('Dieses Themenfeld gibt es nicht.');
      refuseTaken(
        wording.name,
        topics.filter((one) => one.id !== id),
      );
      const { name, description } = topic;
      await tx.update(TopicEntity, { id }, wording);
      await nameChanged(tx, name !== wording.name);
      const before = { name, description };
      await audit(tx, { actorId: actor.id, act: 'topic.edit', target: `topic:${id}`, before, after: wording });
    });
    this.live.hintMembers({ what: 'threads' });
  }
}

/** Names and places are compared with all others: one change at a time. Reading goes on. */
async function lockTopics(tx: EntityManager): Promise<TopicEntity[]> {
  await tx.query('lock table topic in share row exclusive mode');
  return tx.find(TopicEntity);
}

function refuseTaken(name: string, others: TopicEntity[]): void {
  const same = (other: TopicEntity) => other.name.localeCompare(name, 'de', { sensitivity: 'accent' }) === 0;
  if (others.some(same)) throw invalidField('name', 'Ein Themenfeld mit diesem Namen gibt es schon.');
}

/** Cached pages of threads carry the topic's name. */
async function nameChanged(tx: EntityManager, changed: boolean): Promise<void> {
  if (changed) await tx.query('update network set names = names + 1');
}
