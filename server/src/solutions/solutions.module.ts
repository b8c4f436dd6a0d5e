import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueService } from './catalogue.service.js';
import { CommentsService } from './comments.service.js';
import { CurationController } from './curation.controller.js';
import { CurationService } from './curation.service.js';
import { ExperienceReportEntity } from './experience-report.entity.js';
import { ProgressController } from './progress.controller.js';
import { ProgressService } from './progress.service.js';
import { ProposalReview } from './proposal-review.js';
import { ReadersController } from './readers.controller.js';
import { ReadersService } from './readers.service.js';
import { RecommendationReview } from './recommendation-review.js';
import { ReportsService } from './reports.service.js';
import { ReviewReminders } from './review-reminders.js';
import { SolutionEntity } from './solution.entity.js';
import { SolutionWrites } from './solution-writes.js';
import { SolutionsController } from './solutions.controller.js';
import { SolutionsService } from './solutions.service.js';
import { SourcesService } from './sources.service.js';
import { VoicesController } from './voices.controller.js';
import { VoicesService } from './voices.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SolutionEntity, ExperienceReportEntity])],
  controllers: [SolutionsController, ProgressController, VoicesController, CurationController, ReadersController],
  providers: [
    SolutionWrites,
    CatalogueService,
    SolutionsService,
    ProgressService,
    VoicesService,
    ReportsService,
    CurationService,
    SourcesService,
    CommentsService,
    ReadersService,
    ReviewReminders,
    ProposalReview,
    RecommendationReview,
  ],
})
export class SolutionsModule {}
