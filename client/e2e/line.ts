import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** The way from a browser to a server, which can be cut, and which may let no WebSocket through as some proxies do. */
export class Line {
  private readonly ends = new Set<Socket>();
  private up = true;

  private constructor(
    readonly url: string,
    private readonly door: Server,
  ) {}

  static async to(server: string, { webSockets = true } = {}): Promise<Line> {
    const { hostname, port } = new URL(server);
    const door = createServer((near) => line.connect(near, connect(Number(port), hostname), webSockets));
    door.listen(0, '127.0.0.1');
    await once(door, 'listening');
    const line = new Line(`http://127.0.0.1:${(door.address() as { port: number }).port}`, door);
    return line;
  }

  /** Ends all connections and lets no new one come about. */
  cut(): void {
    this.up = false;
    for (const end of this.ends) end.destroy();
  }

  mend(): void {
    this.up = true;
  }

  close(): void {
    this.cut();
    this.door.close();
  }

  private connect(near: Socket, far: Socket, webSockets: boolean): void {
    const hangUp = () => {
      near.destroy();
      far.destroy();
    };
    for (const end of [near, far]) {
      this.ends.add(end);
      end.on('error', hangUp).on('close', () => (this.ends.delete(end), hangUp()));
    }
    if (!this.up) return hangUp();
    // A browser never opens a WebSocket on a connection that it has used before.
    near.once('data', (request) => {
      if (!webSockets && /^upgrade: websocket/im.test(request.toString('latin1'))) return hangUp();
      far.write(request);
      near.pipe(far).pipe(near);
    });
  }
}
