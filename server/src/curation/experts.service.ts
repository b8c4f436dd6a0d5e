import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { listExperts } from '#contract/experts';
import type { ReturnOf } from '#contract/endpoint';
import { loadSimilar } from '../threads/threads.queries.js';
import { findThread } from '../threads/visible-thread.js';
import { findAnswerers, findReports } from './experts.queries.js';

/** Who might know about what a thread asks. */
@Injectable()
export class ExpertsService {
  constructor(private readonly db: DataSource) {}

  /** Reports and members, each as far as the actor may see where they spoke. */
  async suggest(actor: Actor, threadId: number): Promise<ReturnOf<typeof listExperts>> {
    const thread = await findThread(this.db, actor, threadId);
    const similar = await loadSimilar(this.db, actor, thread.title);
    const others = similar.map(({ id }) => id).filter((id) => id !== threadId);
    const [reports, members] = await Promise.all([
      findReports(this.db, actor, thread),
      findAnswerers(this.db, actor, thread.topicId, others),
    ]);
    return { reports, members };
  }
}
