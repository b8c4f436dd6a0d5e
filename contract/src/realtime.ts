import { z } from 'zod';
import { MemberRef } from './actor.js';
import { Count, Id } from './primitives.js';
import { Problem } from './problem.js';
import { Changes } from './threads.js';

/** Path of the Socket.IO server. */
export const SOCKET_PATH = '/api/live';

/** Messages from the browser, each answered by an acknowledgement. */
export const Watch = z.strictObject({ thread: Id, since: Count });
export const Unwatch = z.strictObject({ thread: Id });
/** Sent every few seconds while somebody writes, and once with `active: false` when they stop. */
export const Writing = z.strictObject({ thread: Id, active: z.boolean() });

/** Answer to every message: what was asked for, or a problem of the same form as over HTTP. */
export type Ack<T> = { ok: T } | { problem: Problem };

/** Who is writing in a thread just now; sent whenever it changes. */
export const Writers = z.strictObject({ thread: Id, writers: z.array(MemberRef.extend({ regionName: z.string().nullable() })) });
export type Writers = z.infer<typeof Writers>;
/** The right to read a thread is gone: forget what was loaded of it. */
export const Evicted = z.strictObject({ thread: Id });
export type Evicted = z.infer<typeof Evicted>;
/**
 * Something that is not a lossless stream has changed and should be asked for again:
 * lists of threads and topics, one's own unread numbers, one's own drafts, who one is, what concerns one, the queue
 * of the moderation, solutions and their catalogue, or what is told of a week.
 */
export const Hint = z.strictObject({ what: z.enum(['threads', 'reading', 'drafts', 'viewer', 'notices', 'review', 'solutions', 'weeks']), thread: Id.optional() });
export type Hint = z.infer<typeof Hint>;

/** What the server sends, by event name. `changes`, which carries what people wrote, is parsed by its schema before it leaves. */
export const serverMessages = { changes: Changes, writers: Writers, evicted: Evicted, hint: Hint, 'signed-out': z.strictObject({}) };
export type ServerToClient = { [name in keyof typeof serverMessages]: (message: z.infer<(typeof serverMessages)[name]>) => void };
export interface ClientToServer {
  watch(message: z.input<typeof Watch>, answer: (ack: Ack<Changes>) => void): void;
  unwatch(message: z.input<typeof Unwatch>, answer: (ack: Ack<Record<string, never>>) => void): void;
  writing(message: z.input<typeof Writing>, answer: (ack: Ack<Record<string, never>>) => void): void;
}
/** How long a person counts as writing after the last `writing` message, in milliseconds. */
export const WRITING_LASTS_MS = 8_000;
