import { Module } from '@nestjs/common';
import { AdminController } from './admin.controller.js';
import { InvitingService } from './inviting.service.js';
import { MandatesService } from './mandates.service.js';
import { MembersController } from './members.controller.js';
import { ProfileService } from './profile.service.js';
import { RightsService } from './rights.service.js';

@Module({
  controllers: [MembersController, AdminController],
  providers: [InvitingService, MandatesService, ProfileService, RightsService],
})
export class MembersModule {}
