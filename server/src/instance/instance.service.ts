import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReturnOf } from '#contract/endpoint';
import type { getInstance } from '#contract/instance';
import { demoAccounts } from '../../seed/demo-accounts.js';
import { Config } from '../config.js';
import { currentRegion } from '../regions/regions.queries.js';

type Instance = ReturnOf<typeof getInstance>;
type Figures = Pick<Instance, 'regions' | 'members' | 'threads' | 'posts'>;

/** What everybody may know about this instance. */
@Injectable()
export class InstanceService {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** Plain numbers, the operator, and on a demo network the accounts to try it with. */
  async get(): Promise<Instance> {
    // All of it is counted at the write.
    const [row]: (Figures & { demo: boolean })[] = await this.db.query(
      `select network.demo,
         (select count(*) from region r where ${currentRegion('r')}) as regions,
         (select count(*) from member where kind = 'member' and suspended_at is null) as members,
         (select coalesce(sum(threads), 0)::int from topic_count) as threads,
         (select coalesce(sum(posts), 0)::int from member_count) as posts
       from network`,
    );
    const { demo, ...figures } = row!;
    return { ...figures, demoAccounts: demo ? demoAccounts : [], operator: this.config.operator };
  }
}
