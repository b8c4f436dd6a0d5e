import { Module } from '@nestjs/common';
import { DocumentsService } from './documents.service.js';
import { FeedService } from './feed.service.js';
import { SolutionsExportController } from './solutions-export.controller.js';

@Module({ controllers: [SolutionsExportController], providers: [DocumentsService, FeedService] })
export class SolutionsExportModule {}
