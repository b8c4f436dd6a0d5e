import { type DynamicModule, Module } from '@nestjs/common';
import { ActivityModule } from './activity/activity.module.js';
import { AuthModule } from './auth/auth.module.js';
import { Config } from './config.js';
import { CurationModule } from './curation/curation.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { HttpModule } from './http/http.module.js';
import { InstanceModule } from './instance/instance.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MailModule } from './mail/mail.module.js';
import { MembersModule } from './members/members.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { ModerationModule } from './moderation/moderation.module.js';
import { RealtimeModule } from './realtime/realtime.module.js';
import { RegionsModule } from './regions/regions.module.js';
import { RestructuringModule } from './restructuring/restructuring.module.js';
import { ReviewModule } from './review/review.module.js';
import { SolutionsModule } from './solutions/solutions.module.js';
import { SolutionsExportModule } from './solutions-export/solutions-export.module.js';
import { ThreadsModule } from './threads/threads.module.js';
import { TopicsModule } from './topics/topics.module.js';

@Module({})
class ConfigModule {
  static with(config: Config): DynamicModule {
    return { module: ConfigModule, global: true, providers: [{ provide: Config, useValue: config }], exports: [Config] };
  }
}

/** Technical folders first, then the domains: each may import those before it, never one after. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule,
        MetricsModule,
        HttpModule,
        RealtimeModule,
        JobsModule,
        MailModule,
        AuthModule,
        ActivityModule,
        MembersModule,
        RegionsModule,
        TopicsModule,
        ReviewModule,
        ThreadsModule,
        DraftsModule,
        ModerationModule,
        RestructuringModule,
        SolutionsModule,
        SolutionsExportModule,
        CurationModule,
        InstanceModule,
      ],
    };
  }
}
