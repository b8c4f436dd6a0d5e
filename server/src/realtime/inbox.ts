import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { logOf } from '../log/log.js';
import { Feeds } from './feeds.js';
import { Hints } from './hints.js';
import { type BusMessage, type LiveServer, rooms } from './socket.js';
import { Viewers } from './viewers.js';
import { Writers } from './writers.js';

/** How often numbers are compared, so that a lost poke delays a change by no more than this. */
const COMPARE_MS = 2_000;
/** How often everybody's session is looked at again, should the message of its end have been lost. */
const REFRESH_MS = 60_000;

const log = logOf('live');

/** What this process does when something has happened, here or in another process. */
@Injectable()
export class Inbox implements OnModuleDestroy {
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly feeds: Feeds,
    private readonly viewers: Viewers,
    private readonly writers: Writers,
    private readonly hints: Hints,
  ) {}

  attach(server: LiveServer): void {
    for (const part of [this.feeds, this.viewers, this.writers, this.hints]) part.attach(server);
    this.every(COMPARE_MS, () => this.feeds.compare());
    this.every(COMPARE_MS, () => this.writers.expire());
    this.every(REFRESH_MS, () => this.viewers.refresh());
  }

  onModuleDestroy(): void {
    this.timers.forEach(clearInterval);
  }

  receive(message: BusMessage): void {
    void this.attempt(() => this.handle(message));
  }

  private handle(message: BusMessage): void | Promise<void> {
    switch (message.kind) {
      case 'poke':
        return this.feeds.heard(message.stream, message.change, message.at);
      case 'recheck':
        return this.feeds.recheck(message.stream);
      case 'end-session':
        return this.viewers.end(rooms.session(message.id));
      case 'end-member':
        return this.viewers.end(rooms.member(message.id));
      case 'refresh-member':
        return this.viewers.refresh(rooms.member(message.id));
      case 'writing':
        return this.writers.note(message.stream, message.writer, message.active);
      case 'hint-member':
        return this.hints.tell(rooms.member(message.id), message.hint);
      case 'hint-members':
        return this.hints.tellMembers(message.what);
    }
  }

  private every(ms: number, work: () => void | Promise<void>): void {
    this.timers.push(setInterval(() => void this.attempt(work), ms).unref());
  }

  private async attempt(work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (err) {
      log.error({ err });
    }
  }
}
