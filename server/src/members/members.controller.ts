import { Body, Controller, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf, QueryOf, ReturnOf } from '#contract/endpoint';
import { editProfile, getMember, listMembers, listMentionables } from '#contract/members';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { notFound } from '../http/problem-error.js';
import { findContributions } from './contributions.queries.js';
import { findMember, findMembers } from './members.queries.js';
import { findMentionables } from './mentionables.queries.js';
import { ProfileService } from './profile.service.js';

@Controller()
export class MembersController {
  constructor(
    private readonly db: DataSource,
    private readonly profile: ProfileService,
  ) {}

  @Endpoint(listMembers)
  async list(): Promise<ReturnOf<typeof listMembers>> {
    return { members: await findMembers(this.db) };
  }

  @Endpoint(getMember)
  async get(
    @CurrentActor() actor: Actor,
    @Param({ schema: getMember.params }) { id }: ParamsOf<typeof getMember>,
  ): Promise<ReturnOf<typeof getMember>> {
    const member = await findMember(this.db, id);
    if (!member) throw notFound('Dieses Mitglied gibt es nicht.');
    return { member, contributions: await findContributions(this.db, actor, member) };
  }

  @Endpoint(editProfile)
  async edit(
    @CurrentActor() actor: Actor,
    @Body({ schema: editProfile.body }) body: BodyOf<typeof editProfile>,
  ): Promise<ReturnOf<typeof editProfile>> {
    await this.profile.edit(actor, body);
    return {};
  }

  @Endpoint(listMentionables)
  async mentionables(
    @Query({ schema: listMentionables.query }) { q }: QueryOf<typeof listMentionables>,
  ): Promise<ReturnOf<typeof listMentionables>> {
    return { mentionables: await findMentionables(this.db, q) };
  }
}
