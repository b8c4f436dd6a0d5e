import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/server/src/main.js', import.meta.url));

/** The built server as a process of its own, as an operator starts it. */
export class ServerProcess {
  out = '';
  err = '';
  readonly child: ChildProcess;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;

  /** @param env all that it knows of its surroundings, beside PATH */
  constructor(env: Record<string, string>, args: string[] = []) {
    this.child = spawn(process.execPath, [MAIN, ...args], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout!.setEncoding('utf8').on('data', (text) => (this.out += text));
    this.child.stderr!.setEncoding('utf8').on('data', (text) => (this.err += text));
    this.ended = new Promise((resolve) => this.child.once('close', (code, signal) => resolve(code ?? signal)));
  }

  /** Waits until it says that it is ready. */
  async ready(): Promise<this> {
    const said = new Promise<void>((resolve) =>
      this.child.stdout!.on('data', () => this.out.includes('Beenden mit Strg+C.') && resolve()),
    );
    const end = await Promise.race([said, this.ended]);
    if (end !== undefined) throw new Error(`ended with ${end}: ${this.err}`);
    return this;
  }

  end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | NodeJS.Signals | null> {
    this.child.kill(signal);
    return this.ended;
  }
}
