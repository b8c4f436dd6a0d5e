import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Changes } from '#contract/threads';
import { logOf } from '../log/log.js';
import { LiveMetrics } from './live-metrics.js';
import { StreamSource } from './stream.js';
import type { LiveServer } from './socket.js';
import { rooms } from './socket.js';
import { Viewers } from './viewers.js';

const log = logOf('live');
/**
 * After a message to so many that it took longer than this, in milliseconds, the server turns to other things for as
 * long. What is written meanwhile goes into one message: else writers would wait for one message after the other.
 */
const QUICK_MS = 5;

interface Feed {
  /** Everything up to this number has been sent to the room. */
  sent: number;
  /** The highest number heard of. */
  wanted: number;
  /** When the first change that is still to be sent was committed, where a poke has said so. */
  committed: number | null;
  /** Highest number of a post that was sent. */
  newest: number;
  sending: boolean;
  /** The visibility that everybody in the room has been checked for. */
  audience: string | null;
  /** How often it was said since that this no longer holds. */
  doubts: number;
}

/**
 * Brings the streams that this process has viewers for up to date: one query and one message for all its viewers,
 * however fast the pokes come. A lost poke is made up for by comparing numbers.
 */
@Injectable()
export class Feeds {
  private readonly feeds = new Map<number, Feed>();
  private server!: LiveServer;

  constructor(
    private readonly source: StreamSource,
    private readonly viewers: Viewers,
    private readonly metrics: LiveMetrics,
  ) {}

  attach(server: LiveServer): void {
    this.server = server;
    this.metrics.attach(server, () => this.feeds.size);
  }

  /** Listens for a stream from now on, without sending yet: its first viewer is still being brought up to date. */
  prepare(stream: number): void {
    if (this.feeds.has(stream)) return;
    this.feeds.set(stream, { sent: Infinity, wanted: 0, committed: null, newest: 0, sending: false, audience: null, doubts: 0 });
  }

  /** Starts to send from the number that the first viewer has been brought to. */
  open(stream: number, { to, thread }: Changes): void {
    const feed = this.feeds.get(stream);
    if (feed?.sent !== Infinity) return;
    // The first viewer may claim to know more than there is; the others must not wait for that.
    feed.sent = Math.min(to, thread.change);
    feed.newest = thread.lastNumber;
    feed.audience = thread.visibility;
    if (feed.wanted > feed.sent) void this.send(stream, feed);
  }

  /** Forgets a stream that nobody here watches any more. */
  close(stream: number): void {
    this.feeds.delete(stream);
  }

  /** Who may watch has changed: nothing is sent before everybody in the room has been checked. */
  async recheck(stream: number): Promise<void> {
    const feed = this.feeds.get(stream);
    if (feed) Object.assign(feed, { audience: null, doubts: feed.doubts + 1 });
    await this.viewers.recheck(stream);
  }

  /** A stream has reached a number, by a commit at a moment where that is known. */
  heard(stream: number, change: number, at: number | null = null): void {
    const feed = this.feeds.get(stream);
    if (!feed || change <= feed.wanted) return;
    feed.wanted = change;
    feed.committed ??= at;
    if (!feed.sending && feed.sent < change) void this.send(stream, feed);
  }

  /** Asks for the numbers of all open feeds, and sends what pokes have failed to announce. */
  async compare(): Promise<void> {
    if (this.feeds.size === 0) return;
    const numbers = await this.source.currentNumbers([...this.feeds.keys()]);
    for (const [stream, change] of numbers) this.heard(stream, change);
  }

  /** What was written after a thread had become narrower comes with that visibility, however late the message of it is. */
  private async checkAudience(stream: number, feed: Feed, visibility: string): Promise<void> {
    while (feed.audience !== visibility) {
      const { doubts } = feed;
      await this.viewers.recheck(stream);
      if (feed.doubts === doubts) feed.audience = visibility;
    }
  }

  private async send(stream: number, feed: Feed): Promise<void> {
    feed.sending = true;
    try {
      while (feed.sent < feed.wanted && this.feeds.get(stream) === feed) {
        const { committed } = feed;
        feed.committed = null;
        const changes = await this.source.changesSince(stream, feed.sent);
        await this.checkAudience(stream, feed, changes.thread.visibility);
        const began = performance.now();
        this.server.local.to(rooms.stream(stream)).emit('changes', Changes.parse(changes));
        const took = performance.now() - began;
        this.metrics.delivered(changes, committed, feed.newest);
        feed.newest = Math.max(feed.newest, ...changes.posts.map(({ number }) => number));
        feed.sent = changes.to;
        feed.wanted = Math.max(feed.wanted, changes.thread.change);
        // What was said meanwhile had been loaded already.
        if (feed.sent === feed.wanted) feed.committed = null;
        if (took > QUICK_MS) await sleep(took);
      }
    } catch (err) {
      // The next comparison tries again from the same number.
      feed.wanted = feed.sent;
      log.error({ stream, err });
    } finally {
      feed.sending = false;
    }
  }
}
