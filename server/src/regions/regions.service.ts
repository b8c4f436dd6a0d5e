import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { ReturnOf } from '#contract/endpoint';
import type { getRegion, Region } from '#contract/regions';
import { TODAY } from '../database/today.js';
import { notFound } from '../http/problem-error.js';
import { currentRegion, findRegionContributions, findRegionMembers, findRegions } from './regions.queries.js';

/** What is known about the regions of the network. */
@Injectable()
export class RegionsService {
  constructor(private readonly db: DataSource) {}

  /** The regions that belong to the network today, by name. */
  list(actor: Actor | null): Promise<Region[]> {
    return findRegions(this.db.manager, actor, currentRegion('r'), []);
  }

  /**
   * A region, also a former one: its posts still link here.
   * @throws ProblemError 404 where there is none of that name, or it does not belong to the network yet
   */
  async get(actor: Actor | null, slug: string): Promise<ReturnOf<typeof getRegion>> {
    const [region] = await findRegions(this.db.manager, actor, `r.slug = $1 and r.member_since <= ${TODAY}`, [slug]);
    if (!region) throw notFound('Diese Netzwerkregion gibt es nicht.');
    const members = actor?.kind === 'member' ? await findRegionMembers(this.db.manager, region.id) : [];
    return { region, members, contributions: await findRegionContributions(this.db.manager, actor, region.id) };
  }
}
