import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { freePort } from '../src/database/postmaster.js';

/** Path of the Redis that is installed here, or `null`. */
export const redisProgram =
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'redis-server'))
    .find(existsSync) ?? null;

export interface TestRedis {
  url: string;
  stop(): Promise<void>;
  /** From now on it answers nothing, and no connection ends. */
  freeze(): void;
  thaw(): void;
}

/** A Redis of its own that keeps nothing, on a free port of the loopback address or the given one. */
export async function startRedis(given?: number): Promise<TestRedis> {
  const port = given ?? (await freePort());
  const child = spawn(redisProgram!, [
    '--bind',
    '127.0.0.1',
    '--port',
    String(port),
    '--save',
    '',
    '--appendonly',
    'no',
  ]);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let out = '';
  const ready = new Promise<void>((resolve) =>
    child.stdout.on('data', (text) => (out += text).includes('Ready to accept connections') && resolve()),
  );
  await Promise.race([ready, ended.then(() => Promise.reject(new Error(`Redis: ${out}`)))]);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => {
      child.kill('SIGCONT');
      child.kill();
      return ended;
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
  };
}
