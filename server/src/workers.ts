import type { ChildProcess } from 'node:child_process';
import cluster, { type Worker } from 'node:cluster';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from './config.js';
import { log } from './log/log.js';
import { workersMetrics } from './metrics/cluster-metrics.js';
import { serveMetrics } from './metrics/metrics-server.js';
import { makeDoors } from './realtime/doors.js';
import { FAREWELL_MS, ORDER_MS, type Running } from './running.js';
import { StartError } from './start-error.js';

/** Who ends so soon after its start will probably do so again, in milliseconds. */
const SOON_MS = 30_000;
/** Ends of that kind in a row until the whole server gives up. */
const MOST_SOON = 6;
/** Pause before such a process is replaced, in milliseconds; doubled each time. */
const PAUSE_MS = 250;
/** Who has not ended by then will not: a little more than a process gives itself. */
const PATIENCE_MS = FAREWELL_MS + ORDER_MS + 500;

/**
 * Starts processes that share the port, and replaces those that end unasked. Should this process be killed, they end too.
 * @param onLost called when they end again and again
 * @throws StartError where one of them does not get ready
 */
export async function startWorkers(config: Config, count: number, onLost: (error: unknown) => void): Promise<Running> {
  cluster.setupPrimary({
    exec: join(import.meta.dirname, 'main.js'),
    args: [],
    execArgv: [...process.execArgv, ...(process.sourceMapsEnabled ? ['--enable-source-maps'] : [])],
  });
  if (config.metrics) await serveMetrics(config.metrics, workersMetrics());
  const workers = new Workers({ DATABASE_URL: config.databaseUrl, ...makeDoors() }, onLost);
  await workers.start(count);
  return workers;
}

class Workers implements Running {
  private stopping = false;

  /** @param env what they are told beyond what this process knows */
  constructor(
    private readonly env: Record<string, string>,
    private readonly onLost: (error: unknown) => void,
  ) {}

  async start(count: number): Promise<void> {
    const workers = Array.from({ length: count }, () => this.fork());
    try {
      await Promise.all(workers.map(ready));
    } catch (error) {
      await this.stop();
      throw error;
    }
    for (const worker of workers) void this.keep(worker);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const left = () => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    const all = Promise.all(left().map(end));
    for (const worker of left()) worker.process.kill('SIGTERM');
    await Promise.race([all, sleep(PATIENCE_MS)]);
    for (const worker of left()) worker.process.kill('SIGKILL');
    await all;
  }

  private fork(): Worker {
    const worker = cluster.fork(this.env);
    closeWhatItLeaves(worker.process);
    return worker;
  }

  /** Keeps one place filled. */
  private async keep(worker: Worker, soonBefore = 0): Promise<void> {
    const since = Date.now();
    const how = await end(worker);
    if (this.stopping) return;
    const soon = Date.now() - since < SOON_MS ? soonBefore + 1 : 0;
    if (soon === MOST_SOON) return this.onLost(new StartError(GIVEN_UP));
    log.warn(`Ein Prozess hat unerwartet geendet (${how}) und wird ersetzt.`);
    if (soon > 0) await sleep(PAUSE_MS * 2 ** (soon - 1));
    if (!this.stopping) return this.keep(this.fork(), soon);
  }
}

const GIVEN_UP = `Die Prozesse enden immer wieder kurz nach ihrem Start: Der Server gibt nach ${MOST_SOON} Versuchen auf.`;

/** @throws StartError when it ends before it is ready; it has said why itself */
function ready(worker: Worker): Promise<void> {
  const failed = new StartError('Die Prozesse ließen sich nicht starten.');
  return Promise.race([
    new Promise<void>((resolve) => worker.once('listening', () => resolve())),
    end(worker).then(() => Promise.reject(failed)),
  ]);
}

/** @returns its exit code, or the signal that ended it */
function end({ process }: Worker): Promise<number | string> {
  if (hasEnded(process)) return Promise.resolve(process.exitCode ?? process.signalCode!);
  return new Promise((resolve) => process.once('exit', (code, signal) => resolve(code ?? signal!)));
}

/**
 * Node.js forgets a connection that it has passed to a process which ends before it has taken it: whoever is at the
 * other end would wait for ever. One at a time is under way to each process, also for a moment after its end.
 */
function closeWhatItLeaves(child: ChildProcess): void {
  let passed: { close?(): void } | undefined;
  const close = () => passed?.close?.();
  const send = child.send.bind(child) as (...given: unknown[]) => boolean;
  child.send = ((message: unknown, handle?: typeof passed, ...rest: unknown[]) => {
    passed = handle ?? passed;
    const sent = send(message, handle, ...rest);
    if (hasEnded(child)) close();
    return sent;
  }) as typeof child.send;
  child.once('exit', close);
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;
