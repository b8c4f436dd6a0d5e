import { once } from 'node:events';
import type { Socket } from 'socket.io-client';
import type { Ack, ClientToServer, ServerToClient } from '#contract/realtime';

type Message<E extends keyof ServerToClient> = Parameters<ServerToClient[E]>[0];

/** A browser's socket in a test: asks with acknowledgements, and collects what it is sent. */
export class TestSocket {
  private readonly received: { event: string; message: unknown }[] = [];
  private readonly waiting = new Set<() => void>();

  constructor(readonly raw: Socket<ServerToClient, ClientToServer>) {
    raw.onAny((event: string, message: unknown) => {
      this.received.push({ event, message });
      this.waiting.forEach((look) => look());
    });
  }

  async connected(): Promise<this> {
    if (!this.raw.connected) {
      await Promise.race([once(this.raw as never, 'connect'), once(this.raw as never, 'connect_error').then(([error]) => this.refused(error as Error))]);
    }
    return this;
  }

  private refused(error: Error): never {
    this.close();
    throw error;
  }

  ask(event: keyof ClientToServer, message: unknown): Promise<Ack<never>> {
    return (this.raw as Socket).emitWithAck(event, message) as Promise<Ack<never>>;
  }

  /** All messages of a kind so far. */
  all<E extends keyof ServerToClient>(event: E): Message<E>[] {
    return this.received.filter((entry) => entry.event === event).map(({ message }) => message as Message<E>);
  }

  /** The first message of a kind that fits, past or to come. */
  heard<E extends keyof ServerToClient>(event: E, fits: (message: Message<E>) => boolean = () => true): Promise<Message<E>> {
    return new Promise((resolve) => {
      const look = () => {
        const found = this.all(event).find(fits);
        if (!found) return;
        this.waiting.delete(look);
        resolve(found);
      };
      this.waiting.add(look);
      look();
    });
  }

  close(): void {
    this.raw.disconnect();
  }
}
