import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getInstance } from '#contract/instance';
import { Api } from '../load/api.js';
import { type FirstView, viewThread } from './first-view.js';
import { AS_STARTED, Program, ROOT } from './stage/program.js';
import type { Stage } from './stage/stage.js';
import { memory } from './stage/usage.js';
import { median } from './stats.js';

/** What `npm start` runs. */
const COMMAND = join(ROOT, 'server/start.mjs');
const LATER_STARTS = 5;
/** After so long a server that nobody uses has tidied up. */
const IDLE_MS = 5_000;

export interface StartResult {
  /** Seconds from the command to the first page sent: with an empty folder, and with the data there already. */
  first: number;
  later: number;
  /** MB of our server. */
  memory: number;
  /** `null` where there is no browser. */
  view: FirstView | null;
}

/** How long starts take, what a server needs that nobody uses, and what a browser fetches for the first view of a thread. */
export async function measureStart({ options }: Stage, report: (line: string) => void): Promise<StartResult> {
  const folder = mkdtempSync(join(tmpdir(), 'netzwerk-bench-start-'));
  chmodSync(folder, 0o711);
  try {
    const first = await measureOnce(folder);
    report(`first start: ${first.toFixed(2)} s`);
    const later: number[] = [];
    for (let run = 0; run < (options.write ? LATER_STARTS : 1); run++) later.push(await measureOnce(folder));
    report(`later start: ${median(later).toFixed(2)} s`);
    return { first, later: median(later), ...(await measureRunning(folder, report)) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Seconds of one start, until the start page was sent. */
async function measureOnce(folder: string): Promise<number> {
  const began = performance.now();
  const server = await Program.start(COMMAND, { DATA_DIR: folder }, AS_STARTED, '/');
  const seconds = (performance.now() - began) / 1000;
  await server.stop();
  return seconds;
}

async function measureRunning(
  folder: string,
  report: (line: string) => void,
): Promise<Pick<StartResult, 'memory' | 'view'>> {
  const server = await Program.start(COMMAND, { DATA_DIR: folder }, AS_STARTED);
  try {
    await sleep(IDLE_MS);
    const idle = memory(server.pid);
    report(`memory: ${idle.toFixed(0)} MB`);
    const { demoAccounts } = await new Api(server.url).call(getInstance, {});
    return { memory: idle, view: await viewThread(server.url, demoAccounts[0]!) };
  } finally {
    await server.stop();
  }
}
