import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs.js';
import { JobMetrics } from './job-metrics.js';
import { JobsRunner } from './jobs.runner.js';
import { ReceiptsCleanup } from './receipts.cleanup.js';

@Global()
@Module({ providers: [Jobs, JobMetrics, JobsRunner, ReceiptsCleanup], exports: [Jobs] })
export class JobsModule {}
