import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { LiveMetrics } from './live-metrics.js';
import type { BusMessage, LiveServer } from './socket.js';

/** What comes so soon after a message to the others goes with the next, in milliseconds. */
const GATHER_MS = 10;
/** Who loses a right is put out at once; all else may wait for a moment. */
const AT_ONCE = new Set<BusMessage['kind']>(['recheck', 'end-session', 'end-member', 'refresh-member']);

/** What processes tell each other. This one hears its own messages at once, the others hear them in the same order. */
@Injectable()
export class Bus implements OnModuleDestroy {
  private server: LiveServer | null = null;
  private receive: (message: BusMessage) => void = () => undefined;
  private readonly waiting: BusMessage[] = [];
  private hasOthers = false;
  private pause: NodeJS.Timeout | null = null;

  constructor(private readonly metrics: LiveMetrics) {}

  /** @param receive what this process does with a message, its own or another's */
  attach(server: LiveServer, receive: (message: BusMessage) => void): void {
    this.server = server;
    this.receive = receive;
    server.on('bus', (messages) => {
      for (const message of messages) {
        this.metrics.bus.inc({ kind: message.kind, direction: 'received' });
        receive(message);
      }
    });
  }

  onModuleDestroy(): void {
    this.server = null;
  }

  send(message: BusMessage): void {
    this.metrics.bus.inc({ kind: message.kind, direction: 'sent' });
    this.receive(message);
    this.waiting.push(message);
    if (this.pause === null || AT_ONCE.has(message.kind)) this.flush();
  }

  private flush(): void {
    if (this.pause) clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.pause = null;
      if (this.waiting.length > 0) this.flush();
    }, GATHER_MS).unref();
    void this.publish(this.waiting.splice(0));
  }

  private async publish(messages: BusMessage[]): Promise<void> {
    if (messages.some(({ kind }) => AT_ONCE.has(kind)) || !(await this.isAlone())) this.server?.serverSideEmit('bus', messages);
  }

  /**
   * Where there are no others, telling them would still cost the database a commit for each message. One that is just
   * beginning has no viewers yet; and where there was one, there may be one again at any moment.
   */
  private async isAlone(): Promise<boolean> {
    if (!this.hasOthers) this.hasOthers = (await this.server?.of('/').adapter.serverCount().catch(() => null)) !== 1;
    return !this.hasOthers;
  }
}
