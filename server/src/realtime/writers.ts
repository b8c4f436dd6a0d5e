import { Injectable } from '@nestjs/common';
import { WRITING_LASTS_MS } from '#contract/realtime';
import { type LiveServer, rooms, type Writer } from './socket.js';

/** Many may begin and stop within a moment; whoever watches is told once. */
const GATHER_MS = 300;

/** Who is writing where just now. Every process knows it from the others' messages and tells its own viewers. */
@Injectable()
export class Writers {
  private readonly streams = new Map<number, Map<number, { writer: Writer; until: number }>>();
  private readonly untold = new Set<number>();
  private server!: LiveServer;

  attach(server: LiveServer): void {
    this.server = server;
  }

  note(stream: number, writer: Writer, active: boolean): void {
    const writers = this.streams.get(stream) ?? new Map();
    const known = writers.has(writer.id);
    if (active) writers.set(writer.id, { writer, until: Date.now() + WRITING_LASTS_MS });
    else writers.delete(writer.id);
    this.streams.set(stream, writers);
    if (known !== active) this.tell(stream);
  }

  /** Those who have not said that they write for a while no longer do. */
  expire(): void {
    for (const [stream, writers] of this.streams) {
      const gone = [...writers].filter(([, { until }]) => until < Date.now());
      for (const [id] of gone) writers.delete(id);
      if (gone.length > 0) this.tell(stream);
      if (writers.size === 0) this.streams.delete(stream);
    }
  }

  /** Who writes in a stream now. */
  in(stream: number): Writer[] {
    return [...(this.streams.get(stream)?.values() ?? [])].map(({ writer }) => writer);
  }

  private tell(stream: number): void {
    if (this.untold.has(stream)) return;
    this.untold.add(stream);
    setTimeout(() => {
      this.untold.delete(stream);
      this.server.local.to(rooms.stream(stream)).emit('writers', { thread: stream, writers: this.in(stream) });
    }, GATHER_MS).unref();
  }
}
