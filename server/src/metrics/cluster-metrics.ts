import cluster from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

/** In a worker: answers the primary process when it asks for the metrics, and marks them as those of this worker. */
export function joinWorkers(registry: Registry): void {
  registry.setDefaultLabels({ worker: String(cluster.worker!.id) });
  AggregatorRegistry.setRegistries(registry);
  listen();
}

/** In the primary process: the metrics of all workers, each with its label. */
export function workersMetrics(): () => Promise<string> {
  const all = listen();
  return () => all.clusterMetrics();
}

/** Its constructor listens to what the processes tell each other. */
const listen = () => new AggregatorRegistry();
