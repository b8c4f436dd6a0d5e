import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueService } from './catalogue.service.js';
import { ExperienceReportEntity } from './experience-report.entity.js';
import { ProgressController } from './progress.controller.js';
import { ProgressService } from './progress.service.js';
import { SolutionEntity } from './solution.entity.js';
import { SolutionWrites } from './solution-writes.js';
import { SolutionsController } from './solutions.controller.js';
import { SolutionsService } from './solutions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SolutionEntity, ExperienceReportEntity])],
  controllers: [SolutionsController, ProgressController],
  providers: [SolutionWrites, CatalogueService, SolutionsService, ProgressService],
})
export class SolutionsModule {}
