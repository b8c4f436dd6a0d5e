import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that accepts connections and never says a word. */
export async function silentMailServer(port: number): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    server.once('farewell', () => socket.destroy());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Ends it, and hangs up on whoever waits for a word. */
export async function close(silent: Server): Promise<void> {
  silent.emit('farewell');
  silent.close();
  await once(silent, 'close');
}

/** A mail server that takes every mail and notes to whom it goes. */
export async function takeMails(port: number) {
  const to: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      to.push(...envelope.rcptTo.map(({ address }) => address));
      stream.resume().once('end', () => done());
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return { to, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}
