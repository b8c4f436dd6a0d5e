import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Registry } from 'prom-client';
import { logOf } from '../log/log.js';
import { portError } from '../preflight.js';

const log = logOf('metrics');

/**
 * Serves `/metrics` apart from the web server, so that no reverse proxy passes it on by mistake.
 * @param read the metrics in Prometheus' text format
 * @throws StartError where the address is taken or none of this machine
 */
export async function serveMetrics(
  { port, host }: { port: number; host: string },
  read: () => Promise<string>,
): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD'))
      return response.writeHead(404).end();
    read().then(
      (text) => response.writeHead(200, { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE }).end(text),
      (err: unknown) => {
        log.error({ err }, 'Die Messwerte sind nicht lesbar.');
        response.writeHead(500).end();
      },
    );
  });
  await once(server.listen(port, host), 'listening').catch((error: NodeJS.ErrnoException) => {
    throw portError(error, port, host, 'METRICS_');
  });
  return server;
}
