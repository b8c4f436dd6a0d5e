import type { HttpTask } from '../generator/messages.js';
import type { Counted } from '../stats.js';
import type { Program } from './program.js';
import type { Stage } from './stage.js';
import { cpuSeconds } from './usage.js';

/** Has requests sent, and counts what the server and PostgreSQL used meanwhile. */
export async function sendCounted(
  stage: Stage,
  program: Program,
  task: Omit<HttpTask, 'url'>,
): Promise<Counted & { bodies: string[] }> {
  const used = () => cpuSeconds(program.pid) + stage.databaseCpuSeconds();
  const before = used();
  const result = await stage.generator.ask('http', { ...task, url: program.url }).catch((error: Error) => {
    throw new Error(`${error.message}\n${program.lastWords()}`);
  });
  return { ...result, cpuSeconds: used() - before };
}

/** Several rounds as one. */
export function sumOf(rounds: Counted[]): Counted {
  const sum = (pick: (round: Counted) => number) => rounds.reduce((total, round) => total + pick(round), 0);
  return {
    latencies: Float64Array.from(rounds.flatMap(({ latencies }) => [...latencies])),
    seconds: sum(({ seconds }) => seconds),
    cpuSeconds: sum((round) => round.cpuSeconds),
    generatorCpu: sum(({ generatorCpu }) => generatorCpu),
  };
}
