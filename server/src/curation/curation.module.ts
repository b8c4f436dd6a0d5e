import { Module } from '@nestjs/common';
import { CurationController } from './curation.controller.js';
import { ExpertsService } from './experts.service.js';
import { SummariesService } from './summaries.service.js';
import { TagsService } from './tags.service.js';
import { ThreadTagsService } from './thread-tags.service.js';
import { WeekMarksService } from './week-marks.service.js';
import { WeeksController } from './weeks.controller.js';
import { WeeksService } from './weeks.service.js';

@Module({
  controllers: [CurationController, WeeksController],
  providers: [TagsService, ThreadTagsService, SummariesService, ExpertsService, WeeksService, WeekMarksService],
})
export class CurationModule {}
