import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** Which socket got which post, and when. */
export class Receipts {
  private readonly name = randomBytes(4).toString('hex');
  private readonly sentAt: Float64Array;
  /** Moments by post and socket, 0 where there is none yet. */
  private readonly at: Float64Array;
  private doubled = 0;
  private received = 0;
  /** All sockets get the same bytes, so a message is read once and then recognised. */
  private known: Buffer = Buffer.alloc(0);
  private posts: number[] = [];

  constructor(
    private readonly sockets: number,
    private readonly total: number,
  ) {
    this.sentAt = new Float64Array(total);
    this.at = new Float64Array(total * sockets);
  }

  /** The text by which a post is recognised. */
  textOf(post: number): string {
    return `Messung ${this.name}-${post}: Der Rufbus fährt ab Montag auch am Abend, wenn sich bis Freitag genug Fahrgäste melden.`;
  }

  sent(post: number): void {
    this.sentAt[post] = performance.now();
  }

  note(socket: number, message: Buffer, at: number): void {
    if (!message.equals(this.known)) {
      this.known = message;
      this.posts = this.postsIn(message.toString());
    }
    for (const post of this.posts) {
      const place = post * this.sockets + socket;
      if (this.at[place] !== 0) this.doubled += 1;
      else this.received += 1;
      this.at[place] ||= at;
    }
  }

  /** Until everything is there, or nothing more comes. */
  async settled(silenceMs: number): Promise<void> {
    let before = -1;
    for (let quiet = 0; this.received < this.at.length && quiet < silenceMs; quiet += 50) {
      await sleep(50);
      if (this.received !== before) quiet = 0;
      before = this.received;
    }
  }

  result() {
    const delays = this.at
      .map((at, place) => at - this.sentAt[Math.floor(place / this.sockets)]!)
      .filter((_, place) => this.at[place] !== 0);
    return { delays, missing: this.at.length - delays.length, doubled: this.doubled };
  }

  private postsIn(message: string): number[] {
    return [...message.matchAll(new RegExp(`Messung ${this.name}-(\\d+)`, 'g'))]
      .map(([, post]) => Number(post))
      .filter((post) => post < this.total);
  }
}
