import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Way {
  url: string;
  close(): void;
}

/**
 * An address behind which only one of the processes answers that share a port. Which one a connection has come to is
 * found out by opening a session on it: the process's number stands in the session's key.
 */
export async function wayToWorker(port: number, worker: number): Promise<Way> {
  const ends = new Set<Socket>();
  const keep = (end: Socket) => ends.add(end.on('error', () => end.destroy()).once('close', () => ends.delete(end)));
  const door = createServer({ pauseOnConnect: true }, async (near) => {
    keep(near);
    const far = await connectionTo(port, worker);
    keep(far);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  return {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    close: () => {
      door.close();
      for (const end of ends) end.destroy();
    },
  };
}

async function connectionTo(port: number, worker: number): Promise<Socket> {
  for (;;) {
    const far = connect(port, '127.0.0.1');
    if ((await workerOf(far)) === worker) return far;
    far.destroy();
  }
}

/** The process at the other end of a connection, which stays usable. */
async function workerOf(far: Socket): Promise<number> {
  far.write('GET /api/live/?EIO=4&transport=polling HTTP/1.1\r\nHost: localhost\r\n\r\n');
  let answer = '';
  while (!isComplete(answer)) answer += String(((await once(far, 'data')) as [Buffer])[0]);
  return Number(/"sid":"(\d+)\./.exec(answer)![1]);
}

function isComplete(answer: string): boolean {
  const length = /^content-length: (\d+)/im.exec(answer)?.[1];
  return length !== undefined && answer.length >= answer.indexOf('\r\n\r\n') + 4 + Number(length);
}
