import { z } from 'zod';
import { MemberRef } from './actor.js';
import { endpoint } from './endpoint.js';
import { Day, Id, IdText, line, Moment, Nothing, OrdinalText, QueryText, Visibility, WriteKey } from './primitives.js';
import { Written } from './posts.js';
import { TimerAct } from './threads.js';

/** Why a post is reported. */
export const ReportKind = z.enum(['rude', 'spam', 'personal', 'unlawful', 'misplaced', 'other']);
export type ReportKind = z.infer<typeof ReportKind>;

const postParams = z.strictObject({ thread: IdText, number: OrdinalText });
const threadParams = z.strictObject({ thread: IdText });
const reason = line(3, 300);
/** For undoing: the reason may be left out. */
const anyReason = line(0, 300);

/** Reports a post to the moderation. Who reports the same post again replaces their words while it is undecided. */
export const reportPost = endpoint({
  method: 'POST',
  path: '/threads/:thread/posts/:number/reports',
  access: 'signed-in',
  ownMatter: true,
  params: postParams,
  body: z
    .strictObject({ key: WriteKey, kind: ReportKind, text: line(0, 500) })
    .refine(({ kind, text }) => kind !== 'other' || text.length > 0, {
      path: ['text'],
      message: 'Bitte beschreiben Sie, worum es geht.',
    }),
  returns: Nothing,
});

/** Hides a post from everybody but its author and the moderation. */
export const hidePost = endpoint({
  method: 'POST',
  path: '/threads/:thread/posts/:number/hiding',
  access: 'signed-in',
  params: postParams,
  /** With `awaitsChange` its author is asked to change it, and it says so. */
  body: z.strictObject({ key: WriteKey, awaitsChange: z.boolean(), reason }),
  returns: Written,
});
/** Shows a hidden post again. */
export const showPost = endpoint({
  method: 'POST',
  path: '/threads/:thread/posts/:number/showing',
  access: 'signed-in',
  params: postParams,
  body: z.strictObject({ key: WriteKey, reason: anyReason }),
  returns: Written,
});
/** Asks the moderation to look at one's own hidden post again, after changing it. */
export const resubmitPost = endpoint({
  method: 'POST',
  path: '/threads/:thread/posts/:number/resubmission',
  access: 'signed-in',
  params: postParams,
  body: z.strictObject({ key: WriteKey, note: line(0, 500) }),
  returns: Nothing,
});
/** Locks a post against its author, who can neither edit nor delete it then; or no longer. */
export const lockPost = endpoint({
  method: 'PUT',
  path: '/threads/:thread/posts/:number/lock',
  access: 'signed-in',
  params: postParams,
  body: z
    .strictObject({ key: WriteKey, on: z.boolean(), reason: anyReason })
    .refine(({ on, reason: why }) => !on || why.length > 0, { path: ['reason'], message: 'Bitte nennen Sie den Grund.' }),
  returns: Written,
});

/** Most minutes of a slow mode: a week. */
export const SLOW_MINUTES_MAX = 10_080;
/** Lets each member post once in so many minutes; `null` ends that. */
export const slowThread = endpoint({
  method: 'PUT',
  path: '/threads/:thread/slow-mode',
  access: 'signed-in',
  params: threadParams,
  body: z.strictObject({
    key: WriteKey,
    minutes: z.number().int().min(1).max(SLOW_MINUTES_MAX).nullable(),
    reason: anyReason,
  }),
  returns: z.strictObject({ change: z.number().int() }),
});
/** When the caller may post again in a thread with a slow mode; `null` for at once. */
export const getNextPost = endpoint({
  method: 'GET',
  path: '/threads/:thread/next-post',
  access: 'signed-in',
  params: threadParams,
  returns: z.strictObject({ at: Moment.nullable() }),
});

/** Farthest moment of a timer, in days from now. */
export const TIMER_DAYS_MAX = 730;
/** Has something done to a thread at a later time, in the caller's name. The key is the timer's. */
export const setTimer = endpoint({
  method: 'POST',
  path: '/threads/:thread/timers',
  access: 'signed-in',
  params: threadParams,
  body: z
    .strictObject({ key: WriteKey, act: TimerAct, visibility: Visibility.exclude(['network']).nullable(), at: Moment, reason: anyReason })
    .refine(({ act, visibility }) => (act === 'publish') === (visibility !== null), {
      path: ['visibility'],
      message: 'Bitte wählen Sie die Sichtbarkeit.',
    }),
  returns: z.strictObject({ change: z.number().int() }),
});
/** Takes a timer back. One that is gone is taken back already. */
export const cancelTimer = endpoint({
  method: 'DELETE',
  path: '/threads/:thread/timers/:timer',
  access: 'signed-in',
  params: z.strictObject({ thread: IdText, timer: WriteKey }),
  returns: Nothing,
});

const memberParams = z.strictObject({ member: IdText });
/** What keeps a member from writing or from signing in, as moderators see it. */
export const getMemberState = endpoint({
  method: 'GET',
  path: '/members/:member/state',
  access: 'member',
  params: memberParams,
  returns: z.strictObject({
    silence: z.strictObject({ until: Day, reason: z.string() }).nullable(),
    /** Whether the caller may silence them. */
    canSilence: z.boolean(),
  }),
});
/** Lets a member read, but not write, up to and including a day; `null` ends that. */
export const silenceMember = endpoint({
  method: 'PUT',
  path: '/members/:member/silence',
  access: 'member',
  params: memberParams,
  body: z.strictObject({ until: Day.nullable(), reason }),
  returns: Nothing,
});

/** An act of moderation, administration or representation, told so that people understand it. */
export const LogEntry = z.strictObject({
  id: Id,
  at: Moment,
  actor: MemberRef.nullable(),
  /** Verb of the domain. */
  act: z.string(),
  /** What was done, as a German sentence. */
  sentence: z.string(),
  /** Kind and key of what it was done to. */
  target: z.string(),
  /** Path of the page where it can be seen. */
  link: z.string().nullable(),
  reason: z.string(),
  /** What it was before and after, line by line: only what has changed. */
  changes: z.array(z.strictObject({ what: z.string(), before: z.string(), after: z.string() })),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** Groups of acts to filter by. */
export const LogTopic = z.enum(['posts', 'threads', 'review', 'members', 'solutions', 'network']);
export type LogTopic = z.infer<typeof LogTopic>;
const logFilter = {
  /** `all` is for moderators; `mine` shows what concerns the caller. */
  scope: z.enum(['all', 'mine']),
  topic: LogTopic.optional(),
  /** Id of who acted. */
  actor: IdText.optional(),
  /** Kind and key of what it was done to, such as `thread:12`; its posts are found with it. */
  target: QueryText(60).optional(),
  from: Day.optional(),
  to: Day.optional(),
};
/** Acts, the latest first; `after` is the `next` of the page before. */
export const listLog = endpoint({
  method: 'GET',
  path: '/log',
  access: 'signed-in',
  query: z.strictObject({ ...logFilter, after: IdText.optional() }),
  returns: z.strictObject({ entries: z.array(LogEntry), next: Id.nullable() }),
});
/** Most acts of one file. */
export const EXPORT_MAX = 10_000;
/** The same as the text of a file, at most 10,000 acts. */
export const exportLog = endpoint({
  method: 'GET',
  path: '/log/file',
  access: 'signed-in',
  query: z.strictObject({ ...logFilter, format: z.enum(['csv', 'json']) }),
  returns: z.strictObject({ name: z.string(), type: z.string(), text: z.string() }),
});
