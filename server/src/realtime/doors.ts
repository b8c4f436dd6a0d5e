import cluster from 'node:cluster';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import type { Server } from 'socket.io';

type Engine = Server['engine'];
type Next = () => void;

/**
 * Makes the folder in which the processes of one server find each other.
 * @returns what they are to be told
 */
export function makeDoors(): { WORKER_DOORS: string } {
  const folder = mkdtempSync(join(tmpdir(), 'netzwerk-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { WORKER_DOORS: folder };
}

/**
 * Long polling asks again and again, each time perhaps on another connection, and so perhaps another process than the
 * one that keeps the session. The number of that process therefore stands in the session's key, and whoever is asked
 * for the session of another hands the request on to its door, a socket that only this server's user can open.
 * Does nothing where there is one process only.
 */
export function openDoor(engine: Engine): void {
  const { worker } = cluster;
  const folder = process.env.WORKER_DOORS;
  if (!worker || folder === undefined) return;
  const doorOf = (id: string) => join(folder, `${id}.sock`);
  const own = String(worker.id);
  const newId = engine.generateId.bind(engine);
  engine.generateId = async (asked) => `${own}.${await newId(asked)}`;

  engine.use((asked: IncomingMessage, answer: ServerResponse, next: Next) => {
    const keeper = keeperOf(asked);
    if (keeper === null || keeper === own) return next();
    // For a request that asks for another protocol there is no answer to write to, only the connection.
    if (answer instanceof ServerResponse) handOn(doorOf(keeper), asked, answer, next);
    else handOver(doorOf(keeper), asked, next);
  });
  const door = createServer((asked, answer) => engine.handleRequest(asked, answer));
  door.on('upgrade', (asked, socket, head) => engine.handleUpgrade(asked, socket, head));
  door.listen({ path: doorOf(own), exclusive: true }).unref();
  // The first process is gone without having tidied up.
  worker.once('disconnect', () => rmSync(folder, { recursive: true, force: true }));
}

/** The process that keeps the session of a request, as its key says; `null` where there is no such key. */
function keeperOf({ url = '' }: IncomingMessage): string | null {
  const key = new URL(url, 'http://localhost').searchParams.get('sid') ?? '';
  return /^(\d+)\./.exec(key)?.[1] ?? null;
}

/** @param gone called when nobody opens: the session has ended with its process, and the own engine says so */
function handOn(door: string, asked: IncomingMessage, answer: ServerResponse, gone: Next): void {
  const { method, url, headers } = asked;
  // The door must not hang up first: what is still being sent to it then would count as failed, although it has answered.
  const further = request({
    socketPath: door,
    agent: false,
    method,
    path: url,
    headers: { ...headers, connection: 'keep-alive' },
  });
  further.on('response', (given) => {
    const { connection: _, ...rest } = given.headers;
    answer.writeHead(given.statusCode!, rest);
    given.pipe(answer);
  });
  further.on('error', () => (answer.headersSent || answer.destroyed ? answer.destroy() : gone()));
  answer.on('close', () => further.destroy());
  asked.pipe(further);
}

function handOver(door: string, { method, url, rawHeaders, socket }: IncomingMessage, gone: Next): void {
  const lines = rawHeaders.flatMap((name, n) => (n % 2 === 0 ? `${name}: ${rawHeaders[n + 1]}` : []));
  const further = connect(door);
  further.once('error', gone).once('connect', () => {
    further.off('error', gone).write(`${[`${method} ${url} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`, 'latin1');
    // Whichever end hangs up, the other one hears of it.
    pipeline(socket, further, socket, () => undefined);
  });
}
