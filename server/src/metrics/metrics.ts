import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A value and what it is of. */
export interface Sample {
  labels: Record<string, string>;
  value: number;
}
/** What a cache has done so far. */
export interface CacheStats {
  hits: number;
  misses: number;
  /** Bytes kept, and the most that may be. */
  bytes: number;
  limit: number;
  entries: number;
}

const PREFIX = 'netzwerk_';

/**
 * What this process counts of itself. Whoever has something to count makes a metric here and keeps it; labels take few
 * values, never what comes with a request. All is read over METRICS_PORT (docs/operations.md says what means what).
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly caches = new Map<string, () => CacheStats>();
  private readonly pools = new Map<string, Pool>();

  constructor() {
    this.countCaches();
    this.countConnections();
  }

  counter<L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> {
    return new Counter({ name: PREFIX + name, help, labelNames, registers: [this.registry] });
  }

  /** @param buckets upper bounds in seconds */
  histogram<L extends string>(name: string, help: string, labelNames: readonly L[], buckets: number[]): Histogram<L> {
    return new Histogram({ name: PREFIX + name, help, labelNames, buckets, registers: [this.registry] });
  }

  /** Values that are looked up whenever the metrics are read. */
  gauge(name: string, help: string, labelNames: string[], sample: () => Sample[] | Promise<Sample[]>): Gauge {
    const collect = async function (this: Gauge) {
      const samples = await sample();
      if (labelNames.length > 0) this.reset();
      else this.remove();
      for (const { labels, value } of samples) this.set(labels, value);
    };
    return new Gauge({ name: PREFIX + name, help, labelNames, registers: [this.registry], collect });
  }

  /** A cache's hit rate and size. */
  watchCache(name: string, stats: () => CacheStats): void {
    this.caches.set(name, stats);
  }

  /** Connections to the database, by what they are for. */
  watchPool(name: string, pool: Pool): void {
    this.pools.set(name, pool);
  }

  private countCaches(): void {
    const each = (read: (stats: CacheStats) => number) => () =>
      [...this.caches].map(([cache, stats]) => ({ labels: { cache }, value: read(stats()) }));
    const ofCache = ['cache'];
    this.total(
      'cache_hits_total',
      'Reads that a cache has answered.',
      ofCache,
      each(({ hits }) => hits),
    );
    this.total(
      'cache_misses_total',
      'Reads that it has not.',
      ofCache,
      each(({ misses }) => misses),
    );
    this.gauge(
      'cache_bytes',
      'Bytes kept.',
      ofCache,
      each(({ bytes }) => bytes),
    );
    this.gauge(
      'cache_limit_bytes',
      'Most bytes that are kept.',
      ofCache,
      each(({ limit }) => limit),
    );
    this.gauge(
      'cache_entries',
      'Entries kept.',
      ofCache,
      each(({ entries }) => entries),
    );
  }

  private countConnections(): void {
    const help = 'Connections to the database.';
    this.gauge('database_connections', help, ['pool', 'state'], () =>
      [...this.pools].flatMap(([pool, { totalCount, idleCount }]) => [
        { labels: { pool, state: 'idle' }, value: idleCount },
        { labels: { pool, state: 'busy' }, value: totalCount - idleCount },
      ]),
    );
    this.gauge('database_waiting', 'Queries that wait for a connection.', ['pool'], () =>
      [...this.pools].map(([pool, { waitingCount }]) => ({ labels: { pool }, value: waitingCount })),
    );
  }

  /** A counter that is kept elsewhere. */
  private total(name: string, help: string, labelNames: string[], sample: () => Sample[]): Counter {
    const collect = function (this: Counter) {
      this.reset();
      for (const { labels, value } of sample()) this.inc(labels, value);
    };
    return new Counter({ name: PREFIX + name, help, labelNames, registers: [this.registry], collect });
  }
}
