import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Metrics } from '../metrics/metrics.js';
import { StreamSource } from '../realtime/stream.js';
import { GuestsService } from './guests.service.js';
import { ListsService } from './lists.service.js';
import { PagesService } from './pages.service.js';
import { PostEntity } from './post.entity.js';
import { PostsController } from './posts.controller.js';
import { PostsService } from './posts.service.js';
import { ReadingService } from './reading.service.js';
import { ThreadEntity } from './thread.entity.js';
import { ThreadStreams } from './thread-streams.js';
import { ThreadsController } from './threads.controller.js';
import { ThreadsService } from './threads.service.js';
import { WriteTurns } from './write-turns.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([ThreadEntity, PostEntity])],
  controllers: [ThreadsController, PostsController],
  providers: [ThreadsService, PostsService, ListsService, PagesService, ReadingService, GuestsService, WriteTurns, { provide: StreamSource, useClass: ThreadStreams }],
  exports: [StreamSource, WriteTurns],
})
export class ThreadsModule {
  constructor(metrics: Metrics, pages: PagesService, lists: ListsService) {
    metrics.watchCache('pages', () => pages.cache.stats());
    metrics.watchCache('rows', () => lists.rowCache.stats());
    metrics.watchCache('lists', () => lists.listCache.stats());
  }
}
