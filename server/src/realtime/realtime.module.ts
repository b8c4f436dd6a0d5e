import { Global, Module } from '@nestjs/common';
import { Bus } from './bus.js';
import { Feeds } from './feeds.js';
import { Hints } from './hints.js';
import { Inbox } from './inbox.js';
import { LiveGateway } from './live.gateway.js';
import { Live } from './live.js';
import { LiveMetrics } from './live-metrics.js';
import { LiveService } from './live.service.js';
import { LiveSessions } from './live-sessions.js';
import { Viewers } from './viewers.js';
import { Writers } from './writers.js';

/** Needs an `ActorSource` and a `StreamSource`, which the domains provide. */
@Global()
@Module({
  providers: [
    Feeds,
    Viewers,
    Writers,
    Hints,
    Inbox,
    Bus,
    LiveMetrics,
    LiveService,
    LiveGateway,
    { provide: Live, useExisting: LiveService },
    { provide: LiveSessions, useExisting: LiveService },
  ],
  exports: [Live, LiveSessions],
})
export class RealtimeModule {}
