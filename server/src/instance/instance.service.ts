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
    // Posts are counted per thread at the write, so this does not grow with them.
    const [row]: (Figures & { demo: boolean })[] = await this.db.query(
      `select network.demo,
         (select count(*) from region r where ${currentRegion('r')}) as regions,
         (select count(*) from member where kind = 'member' and suspended_at is null) as members,
         t.threads, t.posts
       from network cross join (select count(*) as threads, coalesce(sum(posts), 0) as posts from thread) t`,
    );
    const { demo, ...figures } = row!;
    return { ...figures, demoAccounts: demo ? demoAccounts : [], operator: this.config.operator };
  }
}
