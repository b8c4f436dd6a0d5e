import { cpus, totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cores } from '../stage/cores.js';

const GIB = 2 ** 30;
/** A machine that does more than this beside the bench is busy, and figures of it are a draft. */
const BUSY = 0.1;
const LOOK_MS = 2_000;

/** The machine in one line, with what makes figures of it doubtful. */
export async function describeMachine(cores: Cores | null, postgres: string): Promise<string> {
  const all = cpus();
  const facts = [
    `${all.length} × ${all[0]!.model.trim()}`,
    `${Math.round(totalmem() / GIB)} GiB`,
    `Node.js ${process.versions.node}`,
    `PostgreSQL ${postgres}`,
  ];
  const pinned = cores ? 'servers and PostgreSQL on one core, generator on another' : '**not pinned to cores**';
  const busy = await busyShare();
  const draft =
    busy > BUSY ? [`**a draft: the machine was ${Math.round(busy * 100)} % busy with something else before**`] : [];
  return [...facts, pinned, ...draft].join(', ');
}

/** Share of all cores' time that is used while we wait. */
async function busyShare(): Promise<number> {
  const before = times();
  await sleep(LOOK_MS);
  const after = times();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function times(): { idle: number; all: number } {
  const each = cpus().map(({ times: { user, nice, sys, idle, irq } }) => ({
    idle,
    all: user + nice + sys + idle + irq,
  }));
  return { idle: each.reduce((sum, { idle }) => sum + idle, 0), all: each.reduce((sum, { all }) => sum + all, 0) };
}
