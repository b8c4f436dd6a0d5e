import { Module } from '@nestjs/common';
import { AdminController } from './admin.controller.js';
import { InvitingService } from './inviting.service.js';
import { MandatesService } from './mandates.service.js';
import { MembersController } from './members.controller.js';
import { ProfileService } from './profile.service.js';
import { RightsService } from './rights.service.js';
import { SuspensionEnd } from './suspension-end.js';

@Module({
  controllers: [MembersController, AdminController],
  providers: [InvitingService, MandatesService, ProfileService, RightsService, SuspensionEnd],
})
export class MembersModule {}
