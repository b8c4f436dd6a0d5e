/** The value that the given share of all values does not exceed (nearest rank). @param sorted ascending, not empty */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!;
}

/** The middle one of several runs; the mean of the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Combines runs that measured the same: each number becomes the median of its values. */
export function medianOf<T extends Record<keyof T, number>>(runs: readonly T[]): T {
  const keys = Object.keys(runs[0]!) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))])) as T;
}

/** A rate and what single answers took. */
export interface Speed {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p97_5: number;
  p99: number;
  /** Milliseconds of CPU time for one answer, of the server and PostgreSQL together; 0 where the system does not tell. */
  cpu: number;
  /** Share of its core that the generator used: near 1 it was the generator that was measured. */
  generatorLoad: number;
}
/** What was counted while answers came. */
export interface Counted {
  /** Milliseconds of each answer, in any order. */
  latencies: Float64Array;
  seconds: number;
  cpuSeconds: number;
  generatorCpu: number;
}

export function speedOf({ latencies, seconds, cpuSeconds, generatorCpu }: Counted): Speed {
  const sorted = latencies.toSorted();
  const [p50, p97_5, p99] = [0.5, 0.975, 0.99].map((share) => quantile(sorted, share)) as [number, number, number];
  const answers = sorted.length;
  return {
    perSecond: answers / seconds,
    p50,
    p97_5,
    p99,
    cpu: (cpuSeconds * 1000) / answers,
    generatorLoad: generatorCpu / seconds,
  };
}

/**
 * Runs several measurements in turn, again and again, so that a machine that drifts drifts for all of them.
 * @returns the median of each
 */
export async function alternate<T extends Record<keyof T, number>, K extends string>(
  runs: number,
  measurements: Record<K, () => Promise<T>>,
): Promise<Record<K, T>> {
  const names = Object.keys(measurements) as K[];
  const results = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<K, T[]>;
  for (let run = 0; run < runs; run++) for (const name of names) results[name].push(await measurements[name]());
  return Object.fromEntries(names.map((name) => [name, medianOf(results[name])])) as Record<K, T>;
}
