import { WebSocket } from 'ws';
import { SOCKET_PATH } from '#contract/realtime';

/** Message types of Engine.IO and Socket.IO, as they stand at the beginning of a frame. */
const PING = 0x32;
const PONG = '3';
const CONNECT = '40';
const WATCH = '420';
const WATCHED = '430';
const CHANGES = Buffer.from('42["changes"');

/**
 * A Socket.IO client with nothing but the protocol: two thousand of the real ones would be busier than the server that
 * they are to measure.
 */
export class BareSocket {
  /** Called with each message about what changed, and when it came. */
  onChanges: (message: Buffer, at: number) => void = () => undefined;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.receive(data));
  }

  /** @returns once the server has answered that the thread is watched */
  static watching(url: string, cookie: string, thread: number, since: number): Promise<BareSocket> {
    const address = `${url.replace('http', 'ws')}${SOCKET_PATH}/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { headers: { cookie }, perMessageDeflate: false });
    const bare = new BareSocket(socket);
    return new Promise((resolve, reject) => {
      socket.on('error', reject).on('close', () => reject(new Error('The server has closed a socket.')));
      const greet = (data: Buffer) => {
        const text = data.subarray(0, 12).toString();
        if (text.startsWith('0')) socket.send(CONNECT);
        else if (text.startsWith(CONNECT)) socket.send(`${WATCH}${JSON.stringify(['watch', { thread, since }])}`);
        else if (text.startsWith(WATCHED)) {
          socket.off('message', greet);
          if (text.startsWith(`${WATCHED}[{"ok"`)) resolve(bare);
          else reject(new Error(data.toString()));
        }
      };
      socket.on('message', greet);
    });
  }

  close(): void {
    this.socket.removeAllListeners('close').terminate();
  }

  private receive(data: Buffer): void {
    if (data[0] === PING && data.length === 1) this.socket.send(PONG);
    else if (data.subarray(0, CHANGES.length).equals(CHANGES)) this.onChanges(data, performance.now());
  }
}
