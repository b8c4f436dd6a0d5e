import cluster from 'node:cluster';
import type { Server } from 'node:http';
import { Global, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { collectDefaultMetrics } from 'prom-client';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Config } from '../config.js';
import { pendingReads } from '../database/prepared.js';
import { joinWorkers } from './cluster-metrics.js';
import { Metrics } from './metrics.js';
import { serveMetrics } from './metrics-server.js';

/** What is counted, and where it is read: on a port of its own, in a cluster on that of the primary process. */
@Global()
@Module({ providers: [Metrics], exports: [Metrics] })
export class MetricsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | null = null;

  constructor(
    private readonly metrics: Metrics,
    private readonly config: Config,
    private readonly db: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.metrics === null) return;
    const { registry } = this.metrics;
    collectDefaultMetrics({ register: registry });
    this.metrics.watchPool('requests', (this.db.driver as PostgresDriver).master as Pool);
    this.metrics.gauge('database_reads_pending', 'Quick reads under way, over connections of their own.', [], () => [
      { labels: {}, value: pendingReads(this.db) },
    ]);
    if (cluster.isWorker) joinWorkers(registry);
    else this.server = await serveMetrics(this.config.metrics, () => registry.metrics());
  }

  onApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }
}
