import type { Server } from 'socket.io';

/** A line that has been silent for so long is asked for a sign of life, and cut after that many milliseconds without one. */
const SILENCE_MS = 5_000;
const DEAD_MS = 12_000;
/** Pause before the next attempt to reach it again, at most. */
const PAUSE_MS = 2_000;
/** Messages that may wait for a Redis that does not answer; later ones are dropped. */
const MOST_WAITING = 1_000;

/** What joins the processes. */
export interface ProcessLink {
  adapter: Parameters<Server['adapter']>[0];
  isThere(): boolean;
  close(): Promise<unknown>;
}

/**
 * Joins the processes over Redis, and again whenever it comes back. While it is away messages to the other processes
 * are dropped: they find out by comparing change numbers.
 */
export async function connectRedis(url: string): Promise<ProcessLink> {
  // Loaded only where Redis is used: it takes a tenth of a second and seven megabytes.
  const [{ createClient }, { createAdapter }] = await Promise.all([import('redis'), import('@socket.io/redis-streams-adapter')]);
  // By default it gives up for good after such a silence; the adapter would then ask a closed client again and again
  // without a pause, and the process would do nothing else.
  const socket = { socketTimeout: DEAD_MS, reconnectStrategy: (attempts: number) => Math.min(50 * 2 ** attempts, PAUSE_MS) };
  const client = createClient({ url, pingInterval: SILENCE_MS, socket, commandsQueueMaxLength: MOST_WAITING });
  client.on('error', () => undefined);
  await client.connect();
  const { publish, xAdd } = client;
  // The adapter minds no failure of these, and one that nobody minds ends the process.
  const dropped = async (send: () => Promise<unknown>, otherwise: unknown) => (client.isReady ? send().catch(() => otherwise) : otherwise);
  Object.assign(client, {
    publish: (...args: Parameters<typeof publish>) => dropped(() => publish.apply(client, args), 0),
    xAdd: (...args: Parameters<typeof xAdd>) => dropped(() => xAdd.apply(client, args), ''),
  });
  return {
    adapter: createAdapter(client) as ProcessLink['adapter'],
    isThere: () => client.isReady,
    close: async () => (client.isReady ? client.close() : client.destroy()),
  };
}
