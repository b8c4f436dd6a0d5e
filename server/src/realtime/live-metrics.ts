import { Injectable } from '@nestjs/common';
import type { Changes } from '#contract/threads';
import { Metrics } from '../metrics/metrics.js';
import type { LiveServer } from './socket.js';

/** In seconds. A lost poke is made up for after two. */
const BUCKETS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10];

/** What the live part counts: who is connected, and how long what was written takes to reach them. */
@Injectable()
export class LiveMetrics {
  /** Messages between the processes, this one's own included, by what they tell. */
  readonly bus;
  private readonly deliveries;
  private readonly posts;

  constructor(private readonly metrics: Metrics) {
    this.bus = metrics.counter('bus_messages_total', 'Messages between the processes.', ['kind', 'direction']);
    this.deliveries = metrics.histogram(
      'delivery_seconds',
      'From the commit of a change to its message to the viewers.',
      [],
      BUCKETS,
    );
    this.posts = metrics.histogram(
      'post_delivery_seconds',
      'From the writing of a post to its message to the viewers.',
      [],
      BUCKETS,
    );
  }

  attach(server: LiveServer, watched: () => number): void {
    const { sockets } = server.of('/');
    this.metrics.gauge('sockets', 'Open sockets.', ['transport'], () => {
      const transports = [...sockets.values()].map(({ conn }) => conn.transport.name);
      return ['websocket', 'polling'].map((transport) => ({
        labels: { transport },
        value: transports.filter((each) => each === transport).length,
      }));
    });
    this.metrics.gauge('watched_threads', 'Threads that somebody watches.', [], () => [
      { labels: {}, value: watched() },
    ]);
  }

  /**
   * Changes have gone to the viewers.
   * @param committed when they were written, in milliseconds since 1970 by the clock of the process that wrote them, if it said so
   * @param newest highest number of a post that the viewers had before
   */
  delivered({ posts }: Changes, committed: number | null, newest: number): void {
    const now = Date.now();
    if (committed !== null) this.deliveries.observe(seconds(committed, now));
    for (const { number, createdAt } of posts) {
      if (number > newest) this.posts.observe(seconds(Date.parse(createdAt), now));
    }
  }
}

/** The clocks of two machines may differ by a little. */
const seconds = (from: number, to: number) => Math.max(0, to - from) / 1000;
