import { io, type Socket } from 'socket.io-client';
import { type ClientToServer, type ServerToClient, SOCKET_PATH } from '#contract/realtime';
import type { Changes } from '#contract/threads';

/** Follows a thread by the rules of the page: apply what fits, ask for what is missing, and ask again after every connect. */
export class Follower {
  private readonly posts = new Set<number>();
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private asking: Promise<void> = Promise.resolve();

  private constructor(
    url: string,
    cookie: string,
    private readonly thread: number,
    private change: number,
  ) {
    this.socket = io(url, {
      path: SOCKET_PATH,
      extraHeaders: { cookie },
      forceNew: true,
      transports: ['websocket'],
      reconnectionDelayMax: 3000,
    });
    this.socket.on('connect', () => this.catchUp());
    this.socket.on('changes', (changes) => (changes.from > this.change ? this.catchUp() : this.apply(changes)));
  }

  /** @returns once the thread is watched */
  static async open(url: string, cookie: string, thread: number, since: number): Promise<Follower> {
    const follower = new Follower(url, cookie, thread, since);
    await new Promise((resolve) => follower.socket.once('connect', () => resolve(null)));
    await follower.asking;
    return follower;
  }

  /** How many of the posts it has not got. */
  lacks(numbers: number[]): number {
    return numbers.filter((number) => !this.posts.has(number)).length;
  }

  close(): void {
    this.socket.disconnect();
  }

  private apply({ to, posts }: Changes): void {
    for (const { number } of posts) this.posts.add(number);
    this.change = Math.max(this.change, to);
  }

  private catchUp(): void {
    this.asking = this.asking.then(async () => {
      for (let complete = false; !complete;) {
        const question = { thread: this.thread, since: this.change };
        const answer = await this.socket
          .timeout(10_000)
          .emitWithAck('watch', question)
          .catch(() => null);
        if (answer === null) return;
        if ('problem' in answer) throw new Error(answer.problem.title);
        this.apply(answer.ok);
        complete = this.change >= answer.ok.thread.change;
      }
    });
  }
}
