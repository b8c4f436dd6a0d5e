import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onCore } from '../stage/cores.js';
import type { Tasks } from './generator.js';

type Answer<N extends keyof Tasks> = Awaited<ReturnType<Tasks[N]>>;

/** The load generator as a process of its own, so that its work is not taken for the server's. */
export class Generator {
  private readonly ended: Promise<never>;

  private constructor(private readonly child: ChildProcess) {
    this.ended = once(child, 'exit').then(() => {
      throw new Error('The generator has ended.');
    });
    this.ended.catch(() => undefined);
  }

  /** @param core that it stays on, where there is one to spare */
  static start(core: number | undefined): Generator {
    const [program, ...args] = [...onCore(core), process.execPath];
    const child = fork(join(import.meta.dirname, 'generator.js'), {
      execPath: program!,
      execArgv: args,
      serialization: 'advanced',
    });
    return new Generator(child);
  }

  /** Has a task done; one at a time. */
  async ask<N extends keyof Tasks>(name: N, task: Parameters<Tasks[N]>[0]): Promise<Answer<N>> {
    this.child.send({ name, task });
    const said = new Promise<{ result?: Answer<N>; error?: string }>((resolve) =>
      this.child.once('message', resolve as never),
    );
    const { result, error } = await Promise.race([said, this.ended]);
    if (error) throw new Error(error);
    return result as Answer<N>;
  }

  stop(): void {
    this.child.disconnect();
  }
}
