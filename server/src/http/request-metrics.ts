import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../metrics/metrics.js';

/** In seconds: most answers take some milliseconds, and from a second on people notice. */
const BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const HELP = 'Time from the head of a request to the end of its answer.';

/** Measures requests by the pattern of their route. Whatever leads nowhere is one route, whatever people try. */
export function measureRequests(fastify: FastifyInstance, metrics: Metrics): void {
  const requests = metrics.histogram('http_request_duration_seconds', HELP, ['method', 'route', 'status'], BUCKETS);
  fastify.addHook('onResponse', (request, reply, done) => {
    const { url } = request.routeOptions;
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    requests.observe({ method: url ? request.method : 'any', route: url ?? 'none', status }, reply.elapsedTime / 1000);
    done();
  });
}
