import { createServer, type Server } from 'node:net';

/** One message of PostgreSQL's protocol: a letter, the length, what it says. */
function message(letter: string, ...parts: (string | number[])[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : Buffer.from(part))),
  );
  const head = Buffer.alloc(5, letter);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const READY = message('Z', [0x49]);
const TEXT_COLUMN = [0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0];
const welcome = Buffer.concat([message('R', [0, 0, 0, 0]), READY]);

/** Lets anybody in, and answers every question with the number of its version: no real one this old is at hand. */
export function startOldPostgres(version: string): Promise<Server> {
  const answer = Buffer.concat([
    message('T', [0, 1], 'server_version', TEXT_COLUMN),
    message('D', [0, 1, 0, 0, 0, version.length], [...Buffer.from(version)]),
    message('C', 'SHOW'),
    READY,
  ]);
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(welcome);
      socket.on('data', (data) => (data[0] === 'X'.charCodeAt(0) ? socket.end() : socket.write(answer)));
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
