import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';
import { freePort } from '../servers.js';
import { afterwards } from './afterwards.js';

/** A Redis of its own, which keeps nothing: it can be stopped, started and frozen. */
export class Redis {
  private child!: ChildProcess;

  private constructor(private readonly port: number) {}

  /** A running one, which ends with the test. @throws where no `redis-server` is installed */
  static async start(): Promise<Redis> {
    const redis = new Redis(await freePort());
    await redis.start();
    afterwards(() => redis.stop());
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it again, and waits until it answers. */
  async start(): Promise<void> {
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.child = spawn('redis-server', settings, { stdio: 'ignore' });
    await Promise.race([once(this.child, 'spawn'), once(this.child, 'error').then(missing)]);
    while (!(await this.answers())) await sleep(50);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.thaw();
    this.child.kill();
    await ended;
  }

  /** From now on it answers nothing, and no connection ends. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  private async answers(): Promise<boolean> {
    const client = createClient({ url: this.url, socket: { reconnectStrategy: false } });
    client.on('error', () => undefined);
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    if (connected) client.destroy();
    return connected;
  }
}

function missing(): never {
  throw new Error('This test needs Redis: install redis-server (on Debian: apt-get install redis-server).');
}
