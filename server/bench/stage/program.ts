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
/** Of the clock in /proc. */
const TICKS_PER_SECOND = 100;
const PATIENCE_MS = 60_000;

/** What a process has used up to now. */
export interface Usage {
  cpuSeconds: number;
  /** Resident memory in MB. */
  memory: number;
}

/** A web server as a process of its own, as it runs in production. */
export class Program {
  private output = '';

  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (text: Buffer) => (this.output += text.toString()));
  }

  /**
   * Starts a script and waits until it can serve people.
   * @param env all that it is told besides the port
   * @param nodeArgs options of Node.js
   */
  static async start(script: string, env: Record<string, string>, nodeArgs: string[] = []): Promise<Program> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const given = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'production' };
    const child = spawn(process.execPath, [...nodeArgs, script], {
      env: { ...given, PORT: String(port), PUBLIC_URL: url, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const program = new Program(url, child);
    await program.ready();
    return program;
  }

  /** What it has used; zeros where the system has no /proc. */
  usage(): Usage {
    try {
      const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'latin1').split(') ')[1]!.split(' ');
      const [, rss] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'latin1'))!;
      return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND, memory: Number(rss) / 1024 };
    } catch {
      return { cpuSeconds: 0, memory: 0 };
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }

  private async ready(): Promise<void> {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(5)) {
      if (this.child.exitCode !== null) break;
      const answer = await fetch(`${this.url}/readyz`).catch(() => null);
      if (answer?.ok) return;
    }
    await this.stop();
    throw new Error(`${this.child.spawnargs.join(' ')} does not start:\n${this.output}`);
  }
}
