import autocannon from 'autocannon';
import type { HttpResult, HttpTask } from './messages.js';

/** A request that autocannon tells of its answer; its types leave that out. */
type Request = autocannon.Request & { onResponse?: (status: number, body: string) => void };
/** How often autocannon looks whether it is done, in milliseconds. */
const LOOKS_MS = 20;

/** Sends requests over one connection for each lane, each as soon as the one before is answered. */
export async function runHttp({ url, lanes, seconds, status, bodies }: HttpTask): Promise<HttpResult> {
  const latencies: number[] = [];
  const kept: string[] = [];
  const wrong = new Map<number | string, number>();
  const keep = bodies ? { onResponse: (_status: number, body: string) => void kept.push(body) } : {};
  const requests = lanes.map(({ cookie, shots }) =>
    shots.map(({ headers, ...shot }): Request => ({ ...shot, headers: { cookie, ...headers }, ...keep })),
  );
  let next = 0;
  const options: autocannon.Options = {
    url,
    connections: lanes.length,
    ...(seconds ? { duration: seconds } : { amount: lanes.reduce((sum, { shots }) => sum + shots.length, 0) }),
    sampleInt: LOOKS_MS,
    setupClient: (client) => client.setRequests(requests[next++]!),
  };
  const cpu = process.cpuUsage();
  const began = performance.now();
  let last = began;
  await new Promise<void>((resolve, reject) => {
    const running = autocannon(options, (error) => (error ? reject(error as Error) : resolve()));
    running.on('response', (_client, code, _bytes, ms) => {
      last = performance.now();
      latencies.push(ms);
      if (code !== status) wrong.set(code, (wrong.get(code) ?? 0) + 1);
    });
    running.on('reqError', (error: Error) => wrong.set(error.message, (wrong.get(error.message) ?? 0) + 1));
  });
  if (wrong.size > 0)
    throw new Error(
      `${url}${lanes[0]!.shots[0]!.path}: ${[...wrong].map(([code, times]) => `${times} × ${code}`).join(', ')}`,
    );
  const { user, system } = process.cpuUsage(cpu);
  return {
    generatorCpu: (user + system) / 1e6,
    seconds: (last - began) / 1000,
    latencies: Float64Array.from(latencies),
    bodies: kept,
  };
}
