import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The way from clients to a server, which can be cut. */
export class Line {
  private readonly ends = new Set<Socket>();
  private up = true;

  private constructor(private readonly door: Server) {}

  static async to(url: string): Promise<Line> {
    const { hostname, port } = new URL(url);
    const door = createServer((near) => line.join(near, connect(Number(port), hostname)));
    const line = new Line(door);
    door.listen(0, '127.0.0.1');
    await once(door, 'listening');
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.door.address() as AddressInfo).port}`;
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

  private join(near: Socket, far: Socket): void {
    const hangUp = () => void [near, far].forEach((end) => (this.ends.delete(end), end.destroy()));
    for (const end of [near, far]) this.ends.add(end.on('error', hangUp).on('close', hangUp));
    if (this.up) near.pipe(far).pipe(near);
    else hangUp();
  }
}
