import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorSource } from '../http/actor.js';
import { AuthCleanup } from './auth.cleanup.js';
import { AuthController } from './auth.controller.js';
import { CredentialsController } from './credentials.controller.js';
import { InvitationEntity } from './invitation.entity.js';
import { Invitations } from './invitations.js';
import { Limits } from './limits.js';
import { MandateEntity } from './mandate.entity.js';
import { MemberRoleEntity } from './member-role.entity.js';
import { MemberEntity } from './member.entity.js';
import { PasswordResetEntity } from './password-reset.entity.js';
import { PasswordResets } from './password-resets.js';
import { PasswordStrategy } from './password.strategy.js';
import { Passwords } from './passwords.js';
import { SessionActors } from './session-actors.js';
import { SessionEntity } from './session.entity.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';

const entities = [MemberEntity, MemberRoleEntity, MandateEntity, SessionEntity, InvitationEntity, PasswordResetEntity];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  controllers: [AuthController, CredentialsController],
  providers: [
    { provide: ActorSource, useClass: SessionActors },
    AuthCleanup,
    Invitations,
    Limits,
    PasswordResets,
    PasswordStrategy,
    Passwords,
    Sessions,
    SignIn,
  ],
  exports: [ActorSource, Sessions],
})
export class AuthModule {}
