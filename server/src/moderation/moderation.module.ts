import { Module } from '@nestjs/common';
import { LogService } from './log.service.js';
import { PostModerationController } from './posts.controller.js';
import { OrderController } from './order.controller.js';
import { PaceService } from './pace.service.js';
import { PostModeration } from './post-moderation.service.js';
import { ReportReview } from './report-review.js';
import { ReportsService } from './reports.service.js';
import { ResubmissionReview } from './resubmission-review.js';
import { SilenceService } from './silence.service.js';
import { TimerRuns } from './timer-runs.js';
import { TimersService } from './timers.service.js';

@Module({
  controllers: [PostModerationController, OrderController],
  providers: [
    LogService,
    PaceService,
    PostModeration,
    ReportReview,
    ReportsService,
    ResubmissionReview,
    SilenceService,
    TimerRuns,
    TimersService,
  ],
})
export class ModerationModule {}
