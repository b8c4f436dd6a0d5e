import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs.js';
import { JobsRunner } from './jobs.runner.js';

@Global()
@Module({ providers: [Jobs, JobsRunner], exports: [Jobs] })
export class JobsModule {}
