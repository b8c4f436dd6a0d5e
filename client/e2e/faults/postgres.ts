import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { makeCluster, NAME, readPassword } from '../../../server/src/database/cluster.js';
import { findPlace, type Place } from '../../../server/src/database/place.js';
import { endPostmaster, findPostmaster, freePort, spawnPostmaster } from '../../../server/src/database/postmaster.js';
import { afterwards } from './afterwards.js';

/** A PostgreSQL of its own beside the servers, as an operator runs one: it can be stopped, started and frozen. */
export class Postgres {
  private constructor(
    private readonly place: Place,
    private readonly port: number,
  ) {}

  /** A running one, which ends with the test. */
  static async start(): Promise<Postgres> {
    const folder = mkdtempSync(join(tmpdir(), 'netzwerk-external-'));
    // As root, PostgreSQL runs as somebody else who has to get in.
    chmodSync(folder, 0o711);
    const place = findPlace(folder);
    await makeCluster(place);
    const postgres = new Postgres(place, await freePort());
    afterwards(() => rmSync(folder, { recursive: true }));
    afterwards(() => postgres.stop());
    await postgres.start();
    return postgres;
  }

  /** Connection string of a database that is always there. */
  get url(): string {
    return `postgresql://${NAME}:${readPassword(this.place.cluster)}@127.0.0.1:${this.port}/postgres`;
  }

  /** Starts it again, and waits until it lets people in. */
  async start(): Promise<void> {
    spawnPostmaster(this.place, this.port, false).unref();
    for (;;) {
      const client = new pg.Client(this.url);
      const connected = await client.connect().then(
        () => true,
        () => false,
      );
      await client.end().catch(() => undefined);
      if (connected) return;
      await sleep(50);
    }
  }

  /** Ends it in order, and all connections with it. */
  async stop(): Promise<void> {
    this.thaw();
    const running = findPostmaster(this.place.cluster);
    if (running) await endPostmaster(this.place.cluster, running.pid);
  }

  /** From now on nothing is answered, and no connection ends: as on a machine whose disk or network hangs. */
  freeze(): void {
    afterwards(() => this.thaw());
    this.signal('STOP');
  }

  thaw(): void {
    this.signal('CONT');
  }

  private signal(signal: 'STOP' | 'CONT'): void {
    const running = findPostmaster(this.place.cluster);
    if (!running) return;
    // One after the other, and whoever has just ended does not matter.
    for (const pid of [running.pid, ...childrenOf(running.pid)]) spawnSync('kill', [`-${signal}`, String(pid)]);
  }
}

function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout.split('\n').map(Number).filter(Boolean);
}
