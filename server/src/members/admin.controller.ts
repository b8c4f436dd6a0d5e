import { Body, Controller, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { BodyOf, ParamsOf, ReturnOf } from '#contract/endpoint';
import {
  endMandate,
  giveMandate,
  inviteMember,
  manageMembers,
  revokeInvitation,
  setRoles,
  suspendMember,
} from '#contract/members';
import { CurrentActor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.decorator.js';
import { findManagedMembers, findOpenInvitations } from './admin.queries.js';
import { InvitingService } from './inviting.service.js';
import { MandatesService } from './mandates.service.js';
import { RightsService } from './rights.service.js';

/** What administrators do with members; the contract lets nobody else in. */
@Controller()
export class AdminController {
  constructor(
    private readonly db: DataSource,
    private readonly inviting: InvitingService,
    private readonly rights: RightsService,
    private readonly mandates: MandatesService,
  ) {}

  @Endpoint(manageMembers)
  async manage(): Promise<ReturnOf<typeof manageMembers>> {
    return { members: await findManagedMembers(this.db), invitations: await findOpenInvitations(this.db) };
  }

  @Endpoint(inviteMember)
  invite(
    @CurrentActor() actor: Actor,
    @Body({ schema: inviteMember.body }) body: BodyOf<typeof inviteMember>,
  ): Promise<ReturnOf<typeof inviteMember>> {
    return this.inviting.invite(actor, body);
  }

  @Endpoint(revokeInvitation)
  async revoke(
    @CurrentActor() actor: Actor,
    @Param({ schema: revokeInvitation.params }) { id }: ParamsOf<typeof revokeInvitation>,
  ): Promise<ReturnOf<typeof revokeInvitation>> {
    await this.inviting.revoke(actor, id);
    return {};
  }

  @Endpoint(suspendMember)
  async suspend(
    @CurrentActor() actor: Actor,
    @Param({ schema: suspendMember.params }) { id }: ParamsOf<typeof suspendMember>,
    @Body({ schema: suspendMember.body }) body: BodyOf<typeof suspendMember>,
  ): Promise<ReturnOf<typeof suspendMember>> {
    await this.rights.suspend(actor, id, body);
    return {};
  }

  @Endpoint(setRoles)
  async setRoles(
    @CurrentActor() actor: Actor,
    @Param({ schema: setRoles.params }) { id }: ParamsOf<typeof setRoles>,
    @Body({ schema: setRoles.body }) { roles }: BodyOf<typeof setRoles>,
  ): Promise<ReturnOf<typeof setRoles>> {
    await this.rights.setRoles(actor, id, roles);
    return {};
  }

  @Endpoint(giveMandate)
  async giveMandate(
    @CurrentActor() actor: Actor,
    @Param({ schema: giveMandate.params }) { id }: ParamsOf<typeof giveMandate>,
    @Body({ schema: giveMandate.body }) { regionId, firstDay }: BodyOf<typeof giveMandate>,
  ): Promise<ReturnOf<typeof giveMandate>> {
    return { id: await this.mandates.give(actor, id, regionId, firstDay) };
  }

  @Endpoint(endMandate)
  async endMandate(
    @CurrentActor() actor: Actor,
    @Param({ schema: endMandate.params }) { id }: ParamsOf<typeof endMandate>,
  ): Promise<ReturnOf<typeof endMandate>> {
    await this.mandates.end(actor, id);
    return {};
  }
}
