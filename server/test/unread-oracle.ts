export const VISIBILITIES = ['network', 'guests', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
export const READERS = ['member', 'guest'] as const;
export type Reader = (typeof READERS)[number];

interface Post {
  by: string;
  deleted: boolean;
  /** Written before the readers joined the network. */
  old: boolean;
  newFor: Set<Reader>;
}
export interface ThreadState {
  topic: number;
  visibility: Visibility;
  posts: Post[];
  admitted: boolean;
  /** How far each reader has said to have read. */
  read: Record<Reader, number>;
  /** The guest has seen it when they marked several threads as read. */
  markedByGuest: boolean;
}
export interface Unread {
  unread: number;
  firstUnread: number | null;
}

/** What is unread, by its plain meaning: every post knows for whom it is new. Nothing here is quick or stored. */
export class UnreadOracle {
  readonly threads: ThreadState[] = [];

  begin(topic: number, visibility: Visibility): void {
    this.threads.push({
      topic,
      visibility,
      posts: [],
      admitted: false,
      read: { member: 0, guest: 0 },
      markedByGuest: false,
    });
  }

  mayRead(reader: Reader, { visibility, admitted }: ThreadState): boolean {
    return reader === 'member' || visibility === 'public' || (visibility === 'guests' && admitted);
  }

  write(thread: ThreadState, by: string, old = false): void {
    const newFor = new Set(READERS.filter((reader) => reader !== by && !old));
    thread.posts.push({ by, old, deleted: false, newFor });
    // Who had read all before has read all again.
    const before = thread.posts.length - 1;
    if ((by === 'member' || by === 'guest') && before > 0 && thread.read[by] === before) thread.read[by] += 1;
  }

  delete(thread: ThreadState, number: number): void {
    thread.posts[number - 1]!.deleted = true;
  }

  read(reader: Reader, thread: ThreadState, number: number): void {
    thread.read[reader] = Math.max(thread.read[reader], number);
    for (const post of thread.posts.slice(0, number)) post.newFor.delete(reader);
  }

  /** @param topic all of them where `null` */
  readAll(reader: Reader, topic: number | null): void {
    for (const thread of this.threads) {
      if (!this.mayRead(reader, thread) || (topic !== null && thread.topic !== topic)) continue;
      for (const post of thread.posts) post.newFor.delete(reader);
      if (reader === 'guest') thread.markedByGuest = true;
    }
  }

  /** Changes who may read. To a guest who may from now on, everything is new that they have not read. */
  show(thread: ThreadState, change: Partial<Pick<ThreadState, 'visibility' | 'admitted'>>): void {
    const before = this.mayRead('guest', thread);
    Object.assign(thread, change);
    if (before || !this.mayRead('guest', thread)) return;
    for (const post of thread.posts.slice(thread.read.guest))
      if (!post.old && post.by !== 'guest') post.newFor.add('guest');
  }

  /** What is unread in a thread, or `null` where the reader may not read it. */
  unread(reader: Reader, thread: ThreadState): Unread | null {
    if (!this.mayRead(reader, thread)) return null;
    const numbers = thread.posts.flatMap(({ newFor, deleted }, index) =>
      newFor.has(reader) && !deleted ? [index + 1] : [],
    );
    return { unread: numbers.length, firstUnread: numbers[0] ?? null };
  }
}
