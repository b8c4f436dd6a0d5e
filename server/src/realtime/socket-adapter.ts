import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter as postgresAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import type { Server, ServerOptions } from 'socket.io';
import { SOCKET_PATH } from '#contract/realtime';
import type { Config } from '../config.js';
import { CONNECTIONS } from '../database/connections.js';
import { isSameSite } from '../http/same-site.js';
import { cutOffWhoDoesNotRead } from './backlog.js';
import { openDoor } from './doors.js';
import { connectRedis, type ProcessLink } from './redis-link.js';

/** Most bytes of a message from a browser; they are all small. */
const MESSAGE_LIMIT = 16 * 1024;

/** Socket.IO beside the HTTP server, joined with the other processes over Redis, or over PostgreSQL without it. */
export class SocketAdapter extends IoAdapter {
  private adapter!: ProcessLink['adapter'];
  private disconnect!: () => Promise<unknown>;
  private server?: Server;
  /** Whether Redis answers; `null` where the processes are joined over the database. */
  hasBus: () => boolean | null = () => null;

  constructor(
    app: INestApplicationContext,
    private readonly config: Config,
  ) {
    super(app);
  }

  /** Connects to what joins the processes; to be called before the application listens. */
  async connect(): Promise<void> {
    if (this.config.redisUrl === null) {
      const pool = new pg.Pool({ connectionString: this.config.databaseUrl, max: CONNECTIONS.live, application_name: 'netzwerk-daseinsvorsorge live' });
      // The adapter connects again by itself; what it misses is caught by comparing change numbers.
      pool.on('error', () => undefined);
      // It listens on a connection without minding its errors, and an error that nobody minds ends the process.
      pool.on('connect', (client) => client.on('error', () => undefined).on('end', () => giveBack(client)));
      this.adapter = postgresAdapter(pool, { errorHandler: () => undefined }) as ProcessLink['adapter'];
      this.disconnect = () => pool.end();
      return;
    }
    const link = await connectRedis(this.config.redisUrl);
    this.adapter = link.adapter;
    this.disconnect = () => link.close();
    this.hasBus = () => link.isThere();
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server: Server = super.createIOServer(port, {
      ...options,
      path: SOCKET_PATH,
      serveClient: false,
      maxHttpBufferSize: MESSAGE_LIMIT,
      allowRequest: (request: { headers: Parameters<typeof isSameSite>[0] }, decide: (problem: string | null, ok: boolean) => void) =>
        decide(null, isSameSite(request.headers, this.config.publicUrl)),
    } as unknown as ServerOptions);
    server.adapter(this.adapter);
    openDoor(server.engine);
    cutOffWhoDoesNotRead(server.engine);
    this.server = server;
    return server;
  }

  /** Hangs up on the browsers of this process, which come back by themselves. */
  hangUp(): void {
    this.server?.engine.close();
  }

  override async dispose(): Promise<void> {
    await super.dispose();
    await this.disconnect?.();
  }
}

/** The adapter keeps the connection that it listened on when it has ended: after some of them the pool would be full of such. */
function giveBack(client: pg.PoolClient): void {
  try {
    client.release(true);
  } catch {
    // It had been given back before.
  }
}
