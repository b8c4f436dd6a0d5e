import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/database/postmaster.js';

const DIST = join(import.meta.dirname, '../../..');
export const ROOT = join(DIST, '..');
export const OURS = join(DIST, 'server/src/main.js');
export const FLOOR = join(DIST, 'server/bench/floor/floor.js');
/** What `npm start` tells Node.js. */
export const AS_STARTED = startCommand().filter((word) => word.startsWith('--'));
const PATIENCE_MS = 60_000;
const LAST_WORDS = 3_000;

function startCommand(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ');
}

/** A web server as a process of its own, as it runs in production. */
export class Program {
  private output = '';

  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {
    process.once('exit', this.endWithUs);
    child.once('exit', () => process.off('exit', this.endWithUs));
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (text: Buffer) => (this.output += text.toString()));
  }

  /**
   * Starts a script and waits until it can serve people.
   * @param env all that it is told besides the port
   * @param nodeArgs options of Node.js
   * @param sign path that is answered once it can
   */
  static async start(
    script: string,
    env: Record<string, string>,
    nodeArgs: string[] = [],
    sign = '/readyz',
  ): Promise<Program> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const given = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'production' };
    const child = spawn(process.execPath, [...nodeArgs, script], {
      env: { ...given, PORT: String(port), PUBLIC_URL: url, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const program = new Program(url, child);
    await program.ready(sign);
    return program;
  }

  /** What it has printed last. */
  lastWords(): string {
    return this.output.slice(-LAST_WORDS);
  }

  get pid(): number {
    return this.child.pid!;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }

  private readonly endWithUs = () => this.child.kill();

  private async ready(sign: string): Promise<void> {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(5)) {
      if (this.child.exitCode !== null) break;
      const answer = await fetch(this.url + sign).catch(() => null);
      if (answer?.ok) return;
    }
    await this.stop();
    throw new Error(`${this.child.spawnargs.join(' ')} does not start:\n${this.lastWords()}`);
  }
}
