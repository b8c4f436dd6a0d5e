import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, type TestDatabase } from '../../test/database.js';
import { ReadMetrics } from '../../test/metrics.js';
import { ServerProcess } from '../../test/process.js';
import { freePort } from '../database/postmaster.js';

const REQUESTS = 'netzwerk_http_request_duration_seconds_count';

let database: TestDatabase;
let server: ServerProcess;
let dataDir: string;
beforeAll(async () => {
  database = await freshDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'netzwerk-test-'));
});
afterAll(async () => {
  await server.end('SIGKILL');
  await database.drop();
  await rm(dataDir, { recursive: true });
});

test('of several processes are read in one place, each with its own', async () => {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const env = { PORT: String(port), METRICS_PORT: String(metricsPort), DATABASE_URL: database.url, DATA_DIR: dataDir };
  server = await new ServerProcess(env, ['--empty', '--workers', '2']).ready();
  const read = () => ReadMetrics.of(`http://127.0.0.1:${metricsPort}`);
  expect((await read()).labels('process_resident_memory_bytes', 'worker').sort()).toEqual(['1', '2']);

  for (let count = 0; count < 20; count += 1) {
    await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { connection: 'close' } });
  }
  const after = await read();
  expect(after.value(REQUESTS, { route: '/healthz' })).toBe(20);
  expect(after.labels(REQUESTS, 'worker').sort()).toEqual(['1', '2']);
  for (const worker of ['1', '2']) {
    expect(after.value('netzwerk_jobs', { worker, state: 'waiting' })).toBe(0);
    expect(after.value('nodejs_eventloop_lag_p99_seconds', { worker })).toBeGreaterThan(0);
  }
});
